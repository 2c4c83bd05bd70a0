package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whether an item passes a schema, and what it breaks.
 *
 * <p>It walks the item's own tree and notes nothing while an item passes: most pass most of their
 * schemas. Only draft-07 is read, as far as schemas of this field use it; for any other schema the
 * library has to tell. Where both can, tests hold them against each other.
 */
final class SchemaEvaluator {

    /**
     * One rule, ready to be asked. A class, since there are very many calls, and those of an
     * interface with this many classes are slower.
     */
    abstract static class Test {

        abstract boolean holds(JsonValue value);

        /** Adds what the value breaks; nothing where it holds. */
        void collectErrors(JsonValue value, EvaluationErrors out) {}

        /** Whether it surely holds, whatever the value. */
        boolean isEmpty() {
            return false;
        }

        /** Adds the tests that all hold just where this one holds; they need not tell errors. */
        void spread(List<Test> into) {
            if (!isEmpty()) {
                into.add(this);
            }
        }
    }

    /** A schema that says something this class does not know. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown(String what) {
            super(what, null, false, false);
        }
    }

    private static final List<String> FIRST = List.of("type", "properties", "patternProperties");

    private static final Set<String> SILENT =
            Set.of(
                    "$schema",
                    RuleMarks.KEYWORD,
                    "$id",
                    "$comment",
                    "title",
                    "description",
                    "examples",
                    "default",
                    "definitions",
                    "$defs",
                    "then",
                    "else",
                    "additionalItems",
                    "deprecated",
                    "readOnly",
                    "writeOnly",
                    "contentMediaType",
                    "contentEncoding");

    private final SchemaSource source;
    private final UncheckedPatterns unchecked;
    private final ConcurrentHashMap<String, Test> compiled = new ConcurrentHashMap<>();

    /**
     * @param unchecked is told what the tests give up
     */
    SchemaEvaluator(SchemaSource source, UncheckedPatterns unchecked) {
        this.source = source;
        this.unchecked = unchecked;
    }

    /**
     * The test for a schema, or null where this class cannot tell for it. Threads wait for each
     * other: a test that is half made would have to leave an item to the library.
     *
     * @param url address, with a fragment or without
     */
    synchronized @Nullable Test find(String url) {
        try {
            return reference(url, "");
        } catch (Unknown
                | BrokenSchemaException
                | IllegalArgumentException
                | StackOverflowError e) {
            return null;
        }
    }

    /** A part of a schema, the file it stands in, and where in it, a JSON Pointer. */
    record Part(JsonNode node, String url, String fragment) {

        Part child(JsonNode below, String... tokens) {
            return new Part(below, url, fragment(tokens));
        }

        /** Where a keyword of this part stands. */
        String place(String... tokens) {
            return url + "#" + fragment(tokens);
        }

        private String fragment(String... tokens) {
            StringBuilder all = new StringBuilder(fragment);
            for (String token : tokens) {
                all.append('/').append(token.replace("~", "~0").replace("/", "~1"));
            }
            return all.toString();
        }
    }

    private Test reference(String base, String reference) {
        String url = ReferenceTarget.address(base, reference);
        Test known = compiled.get(url);
        if (known != null) {
            return known;
        }
        Later later = new Later();
        Test earlier = compiled.putIfAbsent(url, later);
        if (earlier != null) {
            return earlier;
        }
        try {
            Test test = compile(part(url));
            later.test = test;
            compiled.put(url, test);
            return test;
        } catch (RuntimeException e) {
            compiled.remove(url);
            throw e;
        }
    }

    /** Stands in for a test that is being made, where a schema refers to itself. */
    private static final class Later extends Test {

        private volatile @Nullable Test test;

        @Override
        boolean holds(JsonValue value) {
            Test now = test;
            if (now == null) {
                // what it stands for could not be made: the library will tell
                throw new Unknown("not ready");
            }
            return now.holds(value);
        }

        @Override
        void collectErrors(JsonValue value, EvaluationErrors out) {
            Test now = test;
            if (now == null) {
                throw new Unknown("not ready");
            }
            now.collectErrors(value, out);
        }
    }

    private Part part(String url) {
        ReferenceTarget target = ReferenceTarget.of(url);
        Optional<JsonNode> root = source.find(target.url());
        if (root.isEmpty()) {
            throw new Unknown(url);
        }
        JsonNode schema = root.get();
        String dialect = schema.path("$schema").asString("http://json-schema.org/draft-07/schema");
        JsonNode node = target.in(schema);
        if (node.isMissingNode() || !dialect.contains("draft-07")) {
            throw new Unknown(url);
        }
        return new Part(node, target.url(), target.pointer());
    }

    /** The test for a pattern of a schema. */
    EcmaPattern pattern(String source) {
        return EcmaPattern.of(source, unchecked::note);
    }

    Test compile(Part part) {
        JsonNode node = part.node();
        if (node.isBoolean()) {
            boolean all = node.asBoolean();
            return new SchemaPartRules(
                    List.of(
                            new SchemaPartRules.Rule(
                                    String.valueOf(all),
                                    node,
                                    part.place(String.valueOf(all)),
                                    all ? KeywordCompiler.ALWAYS : KeywordCompiler.NEVER)));
        }
        if (!node.isObject()) {
            throw new Unknown(part.url());
        }
        if (node.has("$ref")) {
            return reference(part.url(), node.path("$ref").asString(""));
        }
        List<SchemaPartRules.Rule> rules = new ArrayList<>();
        KeywordCompiler keywords = new KeywordCompiler(this, part);
        for (String name : ordered(node)) {
            JsonNode rule = node.path(name);
            rules.add(
                    new SchemaPartRules.Rule(
                            name, rule, part.place(name), keywords.test(name, rule)));
        }
        return new SchemaPartRules(rules);
    }

    /** The keywords that are rules, those first that tell most. */
    private static List<String> ordered(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (String first : FIRST) {
            if (node.has(first)) {
                names.add(first);
            }
        }
        boolean members = node.has("properties") || node.has("patternProperties");
        for (String name : node.propertyNames()) {
            boolean done =
                    SILENT.contains(name)
                            || FIRST.contains(name)
                            || members && name.equals("additionalProperties");
            if (!done) {
                names.add(name);
            }
        }
        if (node.has("properties")) {
            names.remove("patternProperties");
        }
        return names;
    }
}
