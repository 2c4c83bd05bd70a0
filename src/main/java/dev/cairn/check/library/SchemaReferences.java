package dev.cairn.check.library;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The other schemas that a schema refers to. */
final class SchemaReferences {

    private SchemaReferences() {}

    /**
     * Their addresses, without fragments.
     *
     * @throws SchemaRefused when one leads anywhere but to the web, such as to a file on disk
     */
    static Set<String> of(JsonNode schema, String address) throws SchemaRefusedException {
        Set<String> found = new LinkedHashSet<>();
        Deque<JsonNode> left = new ArrayDeque<>();
        left.push(schema);
        while (!left.isEmpty()) {
            JsonNode node = left.pop();
            JsonNode reference = node.isObject() ? node.get("$ref") : null;
            if (reference != null && reference.isString()) {
                String target = resolve(reference.asString(), address);
                if (!target.equals(address)) {
                    found.add(target);
                }
            }
            node.values().forEach(left::push);
        }
        return found;
    }

    private static String resolve(String reference, String address) throws SchemaRefusedException {
        int end = reference.indexOf('#');
        String place = end < 0 ? reference : reference.substring(0, end);
        if (place.isEmpty()) {
            return address;
        }
        try {
            URI target = URI.create(address).resolve(place);
            if ("https".equals(target.getScheme()) || "http".equals(target.getScheme())) {
                return target.toString();
            }
        } catch (IllegalArgumentException e) {
            throw refused(address, reference);
        }
        throw refused(address, reference);
    }

    private static SchemaRefusedException refused(String address, String reference) {
        return new SchemaRefusedException(
                "The schema "
                        + address
                        + " refers to "
                        + reference
                        + ". Only references within the web are followed, none to files.");
    }
}
