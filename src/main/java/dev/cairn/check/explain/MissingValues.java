package dev.cairn.check.explain;

import dev.cairn.check.SchemaFields;
import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.EmptyFields;

import java.util.Set;

/** Tells of what the schemas have against an item whether a value is only still to be given. */
final class MissingValues {

    private static final Set<String> LACKS =
            Set.of("required", "dependencies", SchemaViolation.EITHER);

    /** Required of training data by the guide, which no schema says. */
    private static final String DATA_ROLE = "ml-aoi:role";

    private final SchemaFields facts;
    private final StacItem item;

    MissingValues(SchemaFields facts, StacItem item) {
        this.facts = facts;
        this.item = item;
    }

    /** Whether the violation is one of a required value that is missing, null or empty. */
    boolean areMeantBy(SchemaViolation violation) {
        return LACKS.contains(violation.keyword())
                || isNothing(violation.pointer()) && isRequired(violation.pointer());
    }

    private boolean isNothing(JsonPointer place) {
        JsonValue value = item.text().get(place);
        return value instanceof JsonNull || value != null && EmptyFields.isEmpty(value);
    }

    private boolean isRequired(JsonPointer place) {
        return !place.isRoot()
                && (place.last().equals(DATA_ROLE)
                        || facts.describe(item, place).filter(f -> f.required()).isPresent());
    }
}
