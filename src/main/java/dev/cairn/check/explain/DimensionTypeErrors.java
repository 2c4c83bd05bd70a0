package dev.cairn.check.explain;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.StacItem;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Dimensions of a data cube whose type is misspelled: the schema takes such a one for a dimension
 * of a kind of its own, and complains of all that is right for the kind that was meant.
 */
final class DimensionTypeErrors {

    private static final String DIMENSIONS = "cube:dimensions";
    private static final List<String> TYPES = List.of("spatial", "temporal", "bands", "geometry");

    private final StacItem item;

    DimensionTypeErrors(StacItem item) {
        this.item = item;
    }

    /** The same, with one complaint of the type for all in such a dimension. */
    List<SchemaViolation> once(List<SchemaViolation> violations) {
        List<SchemaViolation> kept = new ArrayList<>();
        Set<JsonPointer> said = new HashSet<>();
        for (SchemaViolation v : violations) {
            int at = v.pointer().tokens().indexOf(DIMENSIONS);
            if (at < 0 || v.pointer().size() < at + 2) {
                kept.add(v);
                continue;
            }
            JsonPointer type =
                    new JsonPointer(v.pointer().tokens().subList(0, at + 2)).child("type");
            String written = item.string(type);
            if (written == null
                    || TYPES.contains(written)
                    || SpellingMatcher.nearest(written, TYPES).isEmpty()) {
                kept.add(v);
            } else if (said.add(type)) {
                kept.add(misspelled(v, type));
            }
        }
        return kept;
    }

    private static SchemaViolation misspelled(SchemaViolation v, JsonPointer type) {
        ArrayNode types = new ArrayNode(JsonNodeFactory.instance);
        TYPES.forEach(types::add);
        return new SchemaViolation("enum", type, null, types, v.schema(), v.place(), null);
    }
}
