package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

/** The item has a description. */
public final class DescriptionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "description",
                    Severity.WARNING,
                    "The item has a description.",
                    "The Marketplace shows it.",
                    "");

    private static final Pointer PROPERTIES = Pointer.of("properties");
    private static final Pointer FIELD = Pointer.of("properties", "description");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        JsonValue value = item.get(FIELD);
        boolean blank = value instanceof JsonString text && text.value().isBlank();
        if (item.get(PROPERTIES) instanceof JsonObject && (value == null || blank)) {
            out.add(
                    item.finding(
                            INFO,
                            value == null ? PROPERTIES : FIELD,
                            "The description is missing; the Marketplace shows it."));
        }
    }
}
