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

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The facts about fields that the schemas at hand give. Safe to share between threads. */
public final class SchemaFieldFacts implements FieldFacts {

    private static final int CACHED = 20_000;
    private static final int SCOPES = 200;

    private final SchemaSource schemas;
    private final ExtensionTable extensions;
    private final SchemaWalk walk;
    private final ConcurrentHashMap<Scope, Answers> cache = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** Names of fields in the objects at some places. */
    private record Names(List<Pointer> objects, Set<String> names) {}

    /** What is known for items that declare the same. */
    static final class Answers {
        final KnownFields fields = new KnownFields();

        /** Those that were asked for last: mostly the same places are asked for. */
        volatile @Nullable Names names;
    }

    /** What a thread asked for last. */
    private record Last(WeakReference<Item> item, Answers answers) {}

    private final ThreadLocal<@Nullable Last> last = new ThreadLocal<>();

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
        Answers answers = answers(item);
        Names known = answers.names;
        if (known == null || !known.objects().equals(objects)) {
            known = new Names(objects, allNames(item, objects));
            answers.names = known;
        }
        return known.names();
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
        Optional<Field> field = plain(item, pointer);
        return field.isPresent() ? field.get().title() : pointer.last();
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
        return plain(item, pointer, answers(item).fields.at(pointer));
    }

    /** As {@link #plain(Item, Pointer)}, where it is known in which place the answer is kept. */
    private Optional<Field> plain(Item item, Pointer pointer, KnownFields place) {
        Optional<Field> known = place.field();
        if (known == null) {
            known = merged(item, pointer);
            place.keep(known);
        }
        return known;
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

    /** The answers for what an item declares; a thread mostly asks for one item many times. */
    private Answers answers(Item item) {
        Last known = last.get();
        // to ask whether it refers there takes a call out of Java
        if (known != null && known.item().get() == item) {
            return known.answers();
        }
        Scope scope = Scope.of(item);
        Answers answers = cache.get(scope);
        if (answers == null) {
            if (cache.size() > SCOPES) {
                cache.clear();
            }
            answers = cache.computeIfAbsent(scope, declared -> new Answers());
        }
        last.set(new Last(new WeakReference<>(item), answers));
        return answers;
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
