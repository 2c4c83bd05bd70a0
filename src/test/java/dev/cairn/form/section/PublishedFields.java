package dev.cairn.form.section;

import dev.cairn.check.schema.SchemaStore;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The fields of an item that a published schema names, as pointers with {@code *} for any index or
 * key. Reads the schemas by itself, so that it does not repeat a mistake of the program's own walk.
 */
final class PublishedFields {

    /** A geometry is one thing to a user, who draws or pastes it. */
    private static final Set<String> WHOLE = Set.of("/geometry");

    private static final List<String> PARTS = List.of("allOf", "anyOf", "oneOf");
    private static final Set<String> CONTAINERS = Set.of("object", "array");

    private final SchemaStore schemas;
    private final SortedSet<String> found = new TreeSet<>();
    private final Set<String> entered = new HashSet<>();
    private final Set<String> within = new HashSet<>();

    private PublishedFields(SchemaStore schemas) {
        this.schemas = schemas;
    }

    static SortedSet<String> of(SchemaStore schemas, String url) {
        PublishedFields fields = new PublishedFields(schemas);
        fields.refer(url, "");
        return fields.found;
    }

    private void refer(String address, String pattern) {
        boolean first = entered.add(address + " " + pattern);
        // Bands may hold bands: once is enough.
        if (!first || within.contains(address)) {
            return;
        }
        int hash = address.indexOf('#');
        String url = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        JsonNode document =
                schemas.find(url).orElseThrow(() -> new AssertionError("no schema at " + url));
        boolean outer = within.add(address);
        walk(url, document.at(URLDecoder.decode(fragment, StandardCharsets.UTF_8)), pattern);
        if (outer) {
            within.remove(address);
        }
    }

    private void walk(String url, JsonNode schema, String pattern) {
        if (!schema.isObject() || isForOthers(schema, pattern)) {
            return;
        }
        if (schema.has("$ref")) {
            refer(URI.create(url).resolve(schema.get("$ref").asString()).toString(), pattern);
        }
        for (String part : PARTS) {
            schema.path(part).forEach(each -> walk(url, each, pattern));
        }
        if (WHOLE.contains(pattern) || isPlain(schema)) {
            return;
        }
        if (!isForOthers(schema.path("if"), pattern)) {
            walk(url, schema.path("then"), pattern);
            walk(url, schema.path("else"), pattern);
        }
        schema.path("dependencies").forEach(each -> walk(url, each, pattern));
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            member(url, member.getValue(), pattern + "/" + member.getKey().replace("/", "~1"));
        }
        for (Map.Entry<String, JsonNode> member : schema.path("patternProperties").properties()) {
            walk(url, member.getValue(), pattern + "/*");
        }
        walk(url, schema.path("additionalProperties"), pattern + "/*");
        JsonNode items = schema.path("items");
        if (items.isArray()) {
            items.forEach(each -> walk(url, each, pattern + "/*"));
        } else {
            walk(url, items, pattern + "/*");
        }
    }

    private void member(String url, JsonNode schema, String pattern) {
        boolean forbidden =
                schema.isBoolean() && !schema.booleanValue()
                        || schema.has("not") && schema.get("not").isEmpty();
        if (!forbidden) {
            found.add(pattern);
            walk(url, schema, pattern);
        }
    }

    /** True for a branch that speaks of collections or catalogues. */
    private static boolean isForOthers(JsonNode schema, String pattern) {
        if (!pattern.isEmpty()) {
            return false;
        }
        for (JsonNode part : schema.path("allOf")) {
            if (speaksOf(part) != null && !"Feature".equals(speaksOf(part))) {
                return true;
            }
        }
        String kind = speaksOf(schema);
        return kind != null && !kind.equals("Feature");
    }

    private static @Nullable String speaksOf(JsonNode schema) {
        JsonNode type = schema.path("properties").path("type").path("const");
        return type.isString() ? type.asString() : null;
    }

    /** A value without members: what a schema says of members inside it never acts. */
    private static boolean isPlain(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isString() && !CONTAINERS.contains(type.asString());
    }
}
