package dev.cairn.check.schema;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.StacCoreVersions;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
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
public final class SchemaFieldFacts implements SchemaFields {

    private static final int CACHED = 20_000;
    private static final int SCOPES = 200;
    private static final String ANY_ENTRY = "0";

    private final SchemaSource schemas;
    private final ExtensionTable extensions;
    private final SchemaWalker walk;
    private final SchemaValidators validators;
    private final ConcurrentHashMap<SchemaScope, Answers> cache = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    /**
     * What is known for items that declare the same.
     *
     * @param fields by place; entries of lists are alike and share an answer
     * @param names of all fields, by the objects that they stand in
     */
    private record Answers(
            Map<JsonPointer, Optional<FieldDescription>> fields,
            Map<List<JsonPointer>, Set<String>> names) {

        Answers() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    /** Of the extensions that come with the program. */
    public SchemaFieldFacts(SchemaSource schemas) {
        this(schemas, ExtensionTable.standard());
    }

    public SchemaFieldFacts(SchemaSource schemas, ExtensionTable extensions) {
        this(schemas, new SchemaValidators(schemas), extensions);
    }

    /**
     * @param validators of the same schemas, so that none is compiled twice
     */
    public SchemaFieldFacts(
            SchemaSource schemas, SchemaValidators validators, ExtensionTable extensions) {
        this.schemas = schemas;
        this.extensions = extensions;
        this.validators = validators;
        this.walk = new SchemaWalker(schemas, validators);
    }

    @Override
    public ExtensionTable extensions() {
        return extensions;
    }

    @Override
    public Optional<FieldDescription> describe(StacItem item, JsonPointer pointer) {
        if (pointer.isRoot()) {
            return Optional.empty();
        }
        Optional<FieldDescription> field = plain(item, pointer);
        if (field.isEmpty() || !isRequired(item, urls(item, pointer), pointer)) {
            return field;
        }
        return field.map(SchemaFieldFacts::asRequired);
    }

    @Override
    public List<FieldDescription> members(StacItem item, JsonPointer object) {
        Set<String> names = new LinkedHashSet<>();
        for (String url : urls(item, object)) {
            for (SchemaPart part : parts(url, item, object)) {
                part.node().path("properties").propertyNames().forEach(names::add);
            }
        }
        List<FieldDescription> fields = new ArrayList<>();
        for (String name : names) {
            describe(item, object.child(name)).ifPresent(fields::add);
        }
        return List.copyOf(fields);
    }

    @Override
    public Set<String> names(StacItem item, List<JsonPointer> objects) {
        return answers(item).names().computeIfAbsent(objects, places -> allNames(item, places));
    }

    private Set<String> allNames(StacItem item, List<JsonPointer> objects) {
        Set<String> known = new HashSet<>();
        for (JsonPointer object : objects) {
            for (String url : urls(item, object)) {
                for (SchemaPart part : parts(url, null, object)) {
                    known.addAll(part.node().path("properties").propertyNames());
                }
            }
        }
        return Set.copyOf(known);
    }

    @Override
    public Optional<FieldDescription> field(StacItem item, JsonPointer pointer) {
        return pointer.isRoot() ? Optional.empty() : plain(item, pointer);
    }

    @Override
    public String title(StacItem item, JsonPointer pointer) {
        return titles(item).apply(pointer);
    }

    /** As {@link #title}, for who asks for many fields of one item. */
    @Override
    public Function<JsonPointer, String> titles(StacItem item) {
        Answers answers = answers(item);
        return pointer -> {
            Optional<FieldDescription> field = plain(item, pointer, answers);
            return field.isPresent() ? field.get().title() : pointer.last();
        };
    }

    @Override
    public boolean knows(StacItem item, JsonPointer pointer) {
        return plain(item, pointer).isPresent();
    }

    @Override
    public boolean describes(StacItem item, String extension) {
        List<String> urls = owning(item, extension);
        return !urls.isEmpty() && isAtHand(urls.getFirst());
    }

    /**
     * The parts of the schemas that a value at a place has to pass, for {@code
     * SchemaValidators.allow}.
     */
    public List<SchemaPart> demands(StacItem item, JsonPointer pointer) {
        List<SchemaPart> demands = new ArrayList<>();
        for (String url : urls(item, pointer)) {
            try {
                demands.addAll(walk.whole(url, pointer, item.text()::get));
            } catch (BrokenSchemaException e) {
                continue;
            }
        }
        return demands;
    }

    @Override
    public boolean allows(StacItem item, JsonPointer pointer, JsonValue value) {
        try {
            return validators.allow(demands(item, pointer), value);
        } catch (BrokenSchemaException e) {
            return false;
        }
    }

    /** What does not hang on the values of the item, kept by place. */
    private Optional<FieldDescription> plain(StacItem item, JsonPointer pointer) {
        return plain(item, pointer, answers(item));
    }

    private Optional<FieldDescription> plain(StacItem item, JsonPointer pointer, Answers answers) {
        JsonPointer place = withoutIndexes(pointer);
        Optional<FieldDescription> known = answers.fields().get(place);
        if (known == null) {
            known = merged(item, pointer);
            answers.fields().put(place, known);
        }
        return known;
    }

    private static JsonPointer withoutIndexes(JsonPointer pointer) {
        List<String> tokens = new ArrayList<>(pointer.tokens());
        tokens.replaceAll(token -> isIndex(token) ? ANY_ENTRY : token);
        return new JsonPointer(tokens);
    }

    private static boolean isIndex(String token) {
        return JsonPointer.index(token) >= 0;
    }

    private Optional<FieldDescription> merged(StacItem item, JsonPointer pointer) {
        if (kept.incrementAndGet() > CACHED) {
            cache.clear();
            kept.set(0);
        }
        List<SchemaPart> parts = new ArrayList<>();
        for (String url : urls(item, pointer)) {
            parts.addAll(parts(url, null, pointer));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : new FieldDescriptionMerger(pointer.last(), parts).field();
    }

    private Answers answers(StacItem item) {
        if (cache.size() > SCOPES) {
            cache.clear();
        }
        return cache.computeIfAbsent(SchemaScope.of(item), declared -> new Answers());
    }

    private boolean isRequired(StacItem item, List<String> urls, JsonPointer pointer) {
        JsonPointer parent = pointer.parent();
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

    private static FieldDescription asRequired(FieldDescription f) {
        return new FieldDescription(
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

    private List<SchemaPart> parts(String url, @Nullable StacItem item, JsonPointer pointer) {
        try {
            return walk.at(url, pointer, place -> item == null ? null : item.text().get(place));
        } catch (BrokenSchemaException e) {
            // the checker says so; labels fall back to names
            return List.of();
        }
    }

    /** The schemas to ask, the one that owns the field first. */
    private List<String> urls(StacItem item, JsonPointer pointer) {
        SequencedSet<String> urls = new LinkedHashSet<>();
        for (String token : pointer.tokens()) {
            Optional<Extension> owner = extensions.owner(token);
            if (owner.isPresent()) {
                urls.addAll(owning(item, owner.get().name()));
            }
        }
        urls.add(StacCoreVersions.url(item));
        urls.addAll(item.extensions());
        return List.copyOf(urls);
    }

    private List<String> owning(StacItem item, String name) {
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
        } catch (BrokenSchemaException e) {
            return false;
        }
    }
}
