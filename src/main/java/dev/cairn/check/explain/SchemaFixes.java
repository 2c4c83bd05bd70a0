package dev.cairn.check.explain;

import dev.cairn.check.FieldFacts;
import dev.cairn.check.Fix;
import dev.cairn.check.schema.Validators;
import dev.cairn.check.schema.Violation;
import dev.cairn.stac.Item;

import java.util.List;

final class SchemaFixes {
    SchemaFixes(FieldFacts facts, Validators validators, Item item) {}

    List<Fix> of(Violation v) {
        return List.of();
    }
}
