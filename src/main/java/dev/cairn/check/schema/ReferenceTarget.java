package dev.cairn.check.schema;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What an address leads to: a file, and a place in it.
 *
 * @param url of the file
 * @param fragment the place as it is written behind the {@code #}; empty for the whole file
 */
record ReferenceTarget(String url, String fragment) {

    /** The address that a reference stands for, seen from the file that it stands in. */
    static String address(String file, String reference) {
        if (reference.isEmpty() || reference.startsWith("#")) {
            return file + reference;
        }
        // most say the whole address
        return reference.startsWith("https://")
                ? reference
                : URI.create(file).resolve(reference).toString();
    }

    static ReferenceTarget of(String address) {
        int hash = address.indexOf('#');
        return hash < 0
                ? new ReferenceTarget(address, "")
                : new ReferenceTarget(address.substring(0, hash), address.substring(hash + 1));
    }

    /** The place as a JSON Pointer. */
    String pointer() {
        return fragment.indexOf('%') < 0
                ? fragment
                : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What stands at the place; a missing node where nothing does. */
    JsonNode in(JsonNode root) {
        return fragment.isEmpty() ? root : root.at(JsonPointer.compile(pointer()));
    }
}
