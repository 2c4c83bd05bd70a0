package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.util.List;

/**
 * What the Marketplace shows and an item may leave out: found missing where none of its fields
 * stands in the properties, or where a text is blank.
 */
abstract class PresenceRule implements Rule {

    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");

    private final RuleInfo info;
    private final String sentence;
    private final List<String> fields;

    /**
     * @param sentence what is missing, and who will miss it
     * @param fields names in the properties, any one of which is enough
     */
    PresenceRule(RuleInfo info, String sentence, String... fields) {
        this.info = info;
        this.sentence = sentence;
        this.fields = List.of(fields);
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(CheckedItem item, FindingSink out) {
        if (!(item.item().root().get("properties") instanceof JsonObject properties)) {
            return;
        }
        JsonPointer blamed = PROPERTIES;
        for (String field : fields) {
            JsonValue value = properties.get(field);
            if (value instanceof JsonString text && text.value().isBlank()) {
                blamed = PROPERTIES.child(field);
            } else if (value != null) {
                return;
            }
        }
        if (isGivenElsewhere(item)) {
            return;
        }
        out.add(item.finding(info, blamed, sentence, fixes(item)));
    }

    /** Whether the item says it in a place other than its properties. */
    boolean isGivenElsewhere(CheckedItem item) {
        return false;
    }

    /** What would fill the field with no question asked; mostly nothing would. */
    List<Fix> fixes(CheckedItem item) {
        return List.of();
    }
}
