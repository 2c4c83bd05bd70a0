package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds what a schema says about a place of an item: it follows references, and the branches that
 * could hold there.
 */
public final class SchemaWalk {

    private static final int MAX_REFERENCES = 40;

    /** What stands in a schema after {@code $ref}, and the file that it stands in. */
    private record Reference(String url, String reference) {}

    private final SchemaSource source;
    private final ConcurrentHashMap<Reference, Optional<Part>> targets = new ConcurrentHashMap<>();

    public SchemaWalk(SchemaSource source) {
        this.source = source;
    }

    /** A part of a schema that speaks of a place. */
    public static final class Part {

        private final JsonNode node;
        private final String url;
        private final String base;
        private final @Nullable Part parent;
        private final String[] tokens;
        private final boolean certain;

        private Part(
                JsonNode node,
                String url,
                String base,
                @Nullable Part parent,
                boolean certain,
                String... tokens) {
            this.node = node;
            this.url = url;
            this.base = base;
            this.parent = parent;
            this.tokens = tokens;
            this.certain = certain;
        }

        Part(JsonNode node, String url, String fragment, boolean certain) {
            this(node, url, fragment, null, certain);
        }

        Part child(boolean stillCertain, String... way) {
            JsonNode below = node;
            for (String token : way) {
                below = below.isArray() ? below.path(Integer.parseInt(token)) : below.path(token);
            }
            return new Part(below, url, "", this, stillCertain, way);
        }

        /** Another node, said to stand in the same place. */
        Part with(JsonNode other) {
            return new Part(other, url, base, parent, certain, tokens);
        }

        Part with(boolean stillCertain) {
            return new Part(node, url, base, parent, stillCertain, tokens);
        }

        /** Its keywords; its references and branches are parts of their own. */
        public JsonNode node() {
            return node;
        }

        /** The file it stands in. */
        public String url() {
            return url;
        }

        /** Where in that file, a JSON Pointer; put together when asked for, which is seldom. */
        public String fragment() {
            StringBuilder path = new StringBuilder(parent == null ? base : parent.fragment());
            for (String token : tokens) {
                path.append('/').append(token.replace("~", "~0").replace("/", "~1"));
            }
            return path.toString();
        }

        /** Whether it holds in any case, not in one branch of several. */
        public boolean certain() {
            return certain;
        }
    }

    /**
     * All parts of a schema that speak of a place.
     *
     * @param url address of the schema
     * @param pointer the place, which need not exist
     * @param values gives the item's value at a pointer, null where there is none: conditions look
     *     at it
     */
    public List<Part> at(
            String url, Pointer pointer, Function<Pointer, @Nullable JsonValue> values) {
        return spread(whole(url, pointer, values), values.apply(pointer));
    }

    /** As {@link #at}, with references and branches left as they are. */
    public List<Part> whole(
            String url, Pointer pointer, Function<Pointer, @Nullable JsonValue> values) {
        Optional<JsonNode> root = source.find(url);
        if (root.isEmpty()) {
            return List.of();
        }
        List<Part> parts = List.of(new Part(root.get(), url, "", true));
        Pointer here = Pointer.ROOT;
        for (String token : pointer.tokens()) {
            List<Part> next = new ArrayList<>();
            for (Part part : spread(parts, values.apply(here))) {
                step(part, token, next);
            }
            here = here.child(token);
            parts = next;
        }
        return parts;
    }

    private List<Part> spread(List<Part> parts, @Nullable JsonValue value) {
        List<Part> all = new ArrayList<>();
        Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Part part : parts) {
            spread(part, value, all, seen, 0);
        }
        return all;
    }

    private void spread(
            Part part, @Nullable JsonValue value, List<Part> all, Set<JsonNode> seen, int depth) {
        JsonNode node = part.node();
        if (!node.isObject() || depth > MAX_REFERENCES) {
            return;
        }
        String reference = node.path("$ref").asString("");
        if (!reference.isEmpty()) {
            resolve(part, reference)
                    .ifPresent(target -> spread(target, value, all, seen, depth + 1));
            return;
        }
        if (!seen.add(node)) {
            return;
        }
        all.add(part);
        for (int i = 0; i < node.path("allOf").size(); i++) {
            spread(part.child(part.certain(), "allOf", "" + i), value, all, seen, depth + 1);
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            int count = node.path(keyword).size();
            for (int i = 0; i < count; i++) {
                spread(
                        part.child(count == 1 && part.certain(), keyword, "" + i),
                        value,
                        all,
                        seen,
                        depth + 1);
            }
        }
        if (node.has("if")) {
            Optional<Boolean> holds = new Conditions(this).holds(part.child(true, "if"), value);
            if (!holds.equals(Optional.of(false))) {
                boolean sure = part.certain() && holds.isPresent();
                spread(part.child(sure, "then"), value, all, seen, depth + 1);
            }
            if (!holds.equals(Optional.of(true))) {
                boolean sure = part.certain() && holds.isPresent();
                spread(part.child(sure, "else"), value, all, seen, depth + 1);
            }
        }
    }

    private static void step(Part part, String token, List<Part> next) {
        JsonNode node = part.node();
        boolean matched = false;
        if (node.path("properties").has(token)) {
            next.add(part.child(part.certain(), "properties", token));
            matched = true;
        }
        for (var entry : node.path("patternProperties").properties()) {
            if (!entry.getValue().isEmpty() && EcmaPattern.of(entry.getKey()).matches(token)) {
                next.add(part.child(part.certain(), "patternProperties", entry.getKey()));
                matched = true;
            }
        }
        if (!matched && node.path("additionalProperties").isObject()) {
            next.add(part.child(part.certain(), "additionalProperties"));
        }
        JsonNode items = node.path("items");
        if (isIndex(token)) {
            if (items.isObject()) {
                next.add(part.child(part.certain(), "items"));
            } else if (items.isArray()) {
                int index = token.equals("-") ? 0 : Integer.parseInt(token);
                next.add(
                        index < items.size()
                                ? part.child(part.certain(), "items", "" + index)
                                : part.child(part.certain(), "additionalItems"));
            }
        }
    }

    private static boolean isIndex(String token) {
        return token.equals("-")
                || !token.isEmpty()
                        && token.length() < 9
                        && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The part that a reference leads to, from the file that it stands in. */
    Optional<Part> resolve(Part from, String reference) {
        Optional<Part> target =
                targets.computeIfAbsent(
                        new Reference(from.url(), reference), known -> resolve(known));
        return target.map(
                part -> part.certain() == from.certain() ? part : part.with(from.certain()));
    }

    private Optional<Part> resolve(Reference known) {
        String reference = known.reference();
        int hash = reference.indexOf('#');
        String address = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        try {
            String url =
                    address.isEmpty()
                            ? known.url()
                            : URI.create(known.url()).resolve(address).toString();
            return source.find(url)
                    .map(
                            root ->
                                    fragment.isEmpty()
                                            ? root
                                            : root.at(JsonPointer.compile(decoded(fragment))))
                    .filter(node -> !node.isMissingNode())
                    .map(node -> new Part(node, url, fragment, true));
        } catch (IllegalArgumentException | BrokenSchema e) {
            // a walk for labels is no place to complain of a schema: running it does
            return Optional.empty();
        }
    }

    private static String decoded(String fragment) {
        return fragment.indexOf('%') < 0
                ? fragment
                : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
