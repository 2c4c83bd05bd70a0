package dev.cairn.check.shape;

import dev.cairn.json.JsonValue;

import java.util.List;

/** One way to turn values into another shape without losing anything of them. */
interface ShapeConversion {

    /**
     * Candidates for a value that the schemas reject, the likeliest first; which of them is allowed
     * is not for the conversion to say.
     */
    List<ShapeCandidate> of(JsonValue value, ShapeDemand demand);
}
