package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** A part of a schema that speaks of a place. */
public final class SchemaPart {

    private final JsonNode node;
    private final String url;
    private final String base;
    private final @Nullable SchemaPart parent;
    private final String[] tokens;
    private final boolean certain;

    // Put together when first asked for; to do so twice does no harm.
    private @Nullable String place;

    private SchemaPart(
            JsonNode node,
            String url,
            String base,
            @Nullable SchemaPart parent,
            boolean certain,
            String... tokens) {
        this.node = node;
        this.url = url;
        this.base = base;
        this.parent = parent;
        this.tokens = tokens;
        this.certain = certain;
    }

    SchemaPart(JsonNode node, String url, String fragment, boolean certain) {
        this(node, url, fragment, null, certain);
    }

    SchemaPart child(boolean stillCertain, String... way) {
        JsonNode below = node;
        for (String token : way) {
            below = below.isArray() ? below.path(Integer.parseInt(token)) : below.path(token);
        }
        return new SchemaPart(below, url, "", this, stillCertain, way);
    }

    /** Another node, said to stand in the same place. */
    SchemaPart with(JsonNode other) {
        return new SchemaPart(other, url, base, parent, certain, tokens);
    }

    SchemaPart with(boolean stillCertain) {
        return new SchemaPart(node, url, base, parent, stillCertain, tokens);
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

    /** The address of the file and where in it: the same text each time. */
    String place() {
        String known = place;
        if (known == null) {
            known = url + "#" + fragment();
            place = known;
        }
        return known;
    }

    /** Whether it holds in any case, not in one branch of several. */
    public boolean certain() {
        return certain;
    }
}
