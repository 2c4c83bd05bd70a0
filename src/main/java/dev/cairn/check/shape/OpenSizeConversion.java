package dev.cairn.check.shape;

import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A size that is left open, as frameworks write it, which is -1 in a shape. */
final class OpenSizeConversion implements ShapeConversion {

    private static final Set<String> OPEN =
            Set.of(
                    "none",
                    "null",
                    "nil",
                    "?",
                    "*",
                    "any",
                    "dynamic",
                    "batch",
                    "batch_size",
                    "n",
                    "b",
                    "-");

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        boolean open =
                value instanceof JsonNull
                        || value instanceof JsonString text
                                && OPEN.contains(text.value().strip().toLowerCase(Locale.ROOT));
        return open && demand.field().equals("shape") && demand.asksNumber()
                ? List.of(new ShapeCandidate("Change it to -1, which means any size", true, -1))
                : List.of();
    }
}
