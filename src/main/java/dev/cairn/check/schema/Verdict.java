package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells quickly whether an item passes a schema, and nothing more.
 *
 * <p>Most items pass most of their schemas; for those the library's work, which keeps track of
 * every step for the sake of its messages, can be spared. What does not pass here, or cannot be
 * told, is run again by the library. Only draft-07 is read, as far as schemas of this field use it.
 */
final class Verdict {

    /** One rule, ready to be asked. */
    interface Test {
        boolean holds(JsonValue value);
    }

    /** A schema that says something this class does not know. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown(String what) {
            super(what, null, false, false);
        }
    }

    private static final Set<String> SILENT =
            Set.of(
                    "$schema",
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
    private final ConcurrentHashMap<String, Test> compiled = new ConcurrentHashMap<>();

    Verdict(SchemaSource source) {
        this.source = source;
    }

    /**
     * The test for a schema, or null where this class cannot tell for it.
     *
     * @param url address, with a fragment or without
     */
    @Nullable Test find(String url) {
        try {
            return reference(url, "");
        } catch (Unknown | BrokenSchema | IllegalArgumentException | StackOverflowError e) {
            return null;
        }
    }

    /** A part of a schema and the file it stands in. */
    record Part(JsonNode node, String url) {
        Part child(JsonNode below) {
            return new Part(below, url);
        }
    }

    private Test reference(String base, String reference) {
        String url = reference.isEmpty() ? base : URI.create(base).resolve(reference).toString();
        if (reference.startsWith("#")) {
            url = base + reference;
        }
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
    private static final class Later implements Test {

        private volatile @Nullable Test test;

        @Override
        public boolean holds(JsonValue value) {
            Test now = test;
            if (now == null) {
                // asked too early, by another thread: the library will tell
                throw new Unknown("not ready");
            }
            return now.holds(value);
        }
    }

    private Part part(String url) {
        int hash = url.indexOf('#');
        String file = hash < 0 ? url : url.substring(0, hash);
        String fragment =
                hash < 0
                        ? ""
                        : URLDecoder.decode(
                                url.substring(hash + 1).replace("+", "%2B"),
                                StandardCharsets.UTF_8);
        Optional<JsonNode> root = source.find(file);
        if (root.isEmpty()) {
            throw new Unknown(url);
        }
        JsonNode schema = root.get();
        String dialect = schema.path("$schema").asString("http://json-schema.org/draft-07/schema");
        JsonNode node = fragment.isEmpty() ? schema : schema.at(JsonPointer.compile(fragment));
        if (node.isMissingNode() || !dialect.contains("draft-07")) {
            throw new Unknown(url);
        }
        return new Part(node, file);
    }

    Test compile(Part part) {
        JsonNode node = part.node();
        if (node.isBoolean()) {
            boolean all = node.asBoolean();
            return value -> all;
        }
        if (!node.isObject()) {
            throw new Unknown(part.url());
        }
        if (node.has("$ref")) {
            return reference(part.url(), node.path("$ref").asString(""));
        }
        List<Test> tests = new ArrayList<>();
        VerdictKeywords keywords = new VerdictKeywords(this, part);
        if (node.has("type")) {
            tests.add(keywords.test("type", node.path("type")));
        }
        for (Map.Entry<String, JsonNode> keyword : node.properties()) {
            String name = keyword.getKey();
            if (!SILENT.contains(name) && !name.equals("type")) {
                tests.add(keywords.test(name, keyword.getValue()));
            }
        }
        if (tests.size() == 1) {
            return tests.getFirst();
        }
        Test[] all = tests.toArray(Test[]::new);
        return value -> {
            for (Test test : all) {
                if (!test.holds(value)) {
                    return false;
                }
            }
            return true;
        };
    }
}
