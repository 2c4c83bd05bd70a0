package dev.cairn.check.schema;

import dev.cairn.check.CoreVersions;
import dev.cairn.check.Field;
import dev.cairn.check.FieldFacts;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.ExtensionTable;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The facts about fields that the schemas at hand give. Safe to share between threads. */
public final class SchemaFieldFacts implements FieldFacts {

    private static final int CACHED = 20_000;
    private static final int SCOPES = 200;
    private static final String ANY_ENTRY = "0";

    private final SchemaSource schemas;
    private final ExtensionTable extensions;
    private final SchemaWalk walk;
    private final ConcurrentHashMap<Scope, Answers> cache = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    /**
     * What is known for items that declare the same.
     *
     * @param fields by place; entries of lists are alike and share an answer
     * @param names of all fields, by the objects that they stand in
     */
    private record Answers(
            Map<Pointer, Optional<Field>> fields, Map<List<Pointer>, Set<String>> names) {

        Answers() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    /** Of the extensions that come with the program. */
    public SchemaFieldFacts(SchemaSource schemas) {
        this(schemas, ExtensionTable.standard());
    }

    public SchemaFieldFacts(SchemaSource schemas, ExtensionTable extensions) {
        this(schemas, new Validators(schemas), extensions);
    }

    /**
     * @param validators of the same schemas, so that none is compiled twice
     */
    public SchemaFieldFacts(
            SchemaSource schemas, Validators validators, ExtensionTable extensions) {
        this.schemas = schemas;
        this.extensions = extensions;
        this.walk = new SchemaWalk(schemas, validators);
    }

    @Override
    public ExtensionTable extensions() {
        return extensions;
    }

    @Override
    public Optional<Field> describe(Item item, Pointer pointer) {
        if (pointer.isRoot()) {
            return Optional.empty();
        }
        Optional<Field> field = plain(item, pointer);
        if (field.isEmpty() || !isRequired(item, urls(item, pointer), pointer)) {
            return field;
        }
        return field.map(SchemaFieldFacts::asRequired);
    }

    @Override
    public List<Field> members(Item item, Pointer object) {
        Set<String> names = new LinkedHashSet<>();
        for (String url : urls(item, object)) {
            for (SchemaPart part : parts(url, item, object)) {
                part.node().path("properties").propertyNames().forEach(names::add);
            }
        }
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            describe(item, object.child(name)).ifPresent(fields::add);
        }
        return List.copyOf(fields);
    }

    @Override
    public Set<String> names(Item item, List<Pointer> objects) {
        return answers(item).names().computeIfAbsent(objects, places -> allNames(item, places));
    }

    private Set<String> allNames(Item item, List<Pointer> objects) {
        Set<String> known = new HashSet<>();
        for (Pointer object : objects) {
            for (String url : urls(item, object)) {
                for (SchemaPart part : parts(url, null, object)) {
                    known.addAll(part.node().path("properties").propertyNames());
                }
            }
        }
        return Set.copyOf(known);
    }

    @Override
    public Optional<Field> field(Item item, Pointer pointer) {
        return pointer.isRoot() ? Optional.empty() : plain(item, pointer);
    }

    @Override
    public String title(Item item, Pointer pointer) {
        return titles(item).apply(pointer);
    }

    /** As {@link #title}, for who asks for many fields of one item. */
    @Override
    public Function<Pointer, String> titles(Item item) {
        Answers answers = answers(item);
        return pointer -> {
            Optional<Field> field = plain(item, pointer, answers);
            return field.isPresent() ? field.get().title() : pointer.last();
        };
    }

    @Override
    public boolean knows(Item item, Pointer pointer) {
        return plain(item, pointer).isPresent();
    }

    @Override
    public boolean describes(Item item, String extension) {
        List<String> urls = owning(item, extension);
        return !urls.isEmpty() && isAtHand(urls.getFirst());
    }

    /**
     * The parts of the schemas that a value at a place has to pass, for {@code Validators.allow}.
     */
    public List<SchemaPart> demands(Item item, Pointer pointer) {
        List<SchemaPart> demands = new ArrayList<>();
        for (String url : urls(item, pointer)) {
            try {
                demands.addAll(walk.whole(url, pointer, item.text()::get));
            } catch (BrokenSchema e) {
                continue;
            }
        }
        return demands;
    }

    /** What does not hang on the values of the item, kept by place. */
    private Optional<Field> plain(Item item, Pointer pointer) {
        return plain(item, pointer, answers(item));
    }

    private Optional<Field> plain(Item item, Pointer pointer, Answers answers) {
        Pointer place = withoutIndexes(pointer);
        Optional<Field> known = answers.fields().get(place);
        if (known == null) {
            known = merged(item, pointer);
            answers.fields().put(place, known);
        }
        return known;
    }

    private static Pointer withoutIndexes(Pointer pointer) {
        List<String> tokens = new ArrayList<>(pointer.tokens());
        tokens.replaceAll(token -> isIndex(token) ? ANY_ENTRY : token);
        return new Pointer(tokens);
    }

    private static boolean isIndex(String token) {
        return Pointer.index(token) >= 0;
    }

    private Optional<Field> merged(Item item, Pointer pointer) {
        if (kept.incrementAndGet() > CACHED) {
            cache.clear();
            kept.set(0);
        }
        List<SchemaPart> parts = new ArrayList<>();
        for (String url : urls(item, pointer)) {
            parts.addAll(parts(url, null, pointer));
        }
        return parts.isEmpty() ? Optional.empty() : new FieldMerge(pointer.last(), parts).field();
    }

    private Answers answers(Item item) {
        if (cache.size() > SCOPES) {
            cache.clear();
        }
        return cache.computeIfAbsent(Scope.of(item), declared -> new Answers());
    }

    private boolean isRequired(Item item, List<String> urls, Pointer pointer) {
        Pointer parent = pointer.parent();
        if (parent == null) {
            return false;
        }
        for (String url : urls) {
            for (SchemaPart part : parts(url, item, parent)) {
                if (part.certain()) {
                    for (JsonNode name : part.node().path("required")) {
                        if (pointer.last().equals(name.asString(""))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static Field asRequired(Field f) {
        return new Field(
                f.name(),
                f.title(),
                f.description(),
                f.examples(),
                f.choices(),
                f.types(),
                true,
                f.pattern(),
                f.format(),
                f.minimum(),
                f.maximum(),
                f.extensionUrl());
    }

    private List<SchemaPart> parts(String url, @Nullable Item item, Pointer pointer) {
        try {
            return walk.at(url, pointer, place -> item == null ? null : item.text().get(place));
        } catch (BrokenSchema e) {
            // the checker says so; labels fall back to names
            return List.of();
        }
    }

    /** The schemas to ask, the one that owns the field first. */
    private List<String> urls(Item item, Pointer pointer) {
        SequencedSet<String> urls = new LinkedHashSet<>();
        for (String token : pointer.tokens()) {
            Optional<Extension> owner = extensions.owner(token);
            if (owner.isPresent()) {
                urls.addAll(owning(item, owner.get().name()));
            }
        }
        urls.add(CoreVersions.url(item));
        urls.addAll(item.extensions());
        return List.copyOf(urls);
    }

    private List<String> owning(Item item, String name) {
        List<String> declared = new ArrayList<>();
        for (ExtensionUrl extension : item.declared(name)) {
            if (isAtHand(extension.url())) {
                declared.add(extension.url());
            }
        }
        return declared.isEmpty() ? extensions.address(name).stream().toList() : declared;
    }

    private boolean isAtHand(String url) {
        try {
            return schemas.find(url).isPresent();
        } catch (BrokenSchema e) {
            return false;
        }
    }
}
