package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FieldDescription;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.EmptyFields;

import java.util.ArrayList;
import java.util.List;

/** A field that has to be there says something. */
public final class EmptyFieldRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "empty-field",
                    Severity.ERROR,
                    "A field that has to be there says something: an empty text, list or group counts as missing.",
                    "The published schemas let most empty values pass, and the service would publish them. In a draft they are to do.",
                    "");

    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");

    /** The extension scientific asks for one of these. */
    private static final List<String> CITATIONS =
            List.of("sci:doi", "sci:citation", "sci:publications");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean cited = isCited(item);
        for (JsonPointer place : EmptyFields.of(item.item())) {
            JsonPointer holder = place.parent();
            if (holder == null || isComplainedOf(item, place)) {
                continue;
            }
            boolean required =
                    item.facts()
                            .describe(item.item(), place)
                            .filter(FieldDescription::required)
                            .isPresent();
            boolean citation =
                    !cited
                            && holder.equals(PROPERTIES)
                            && CITATIONS.contains(place.last())
                            && item.item().declares("scientific");
            if (required || citation) {
                out.add(item.missing(INFO, place, sentence(item, place), new ArrayList<>()));
                cited |= citation;
            }
        }
    }

    /** Whether one of the fields that scientific asks for says something. */
    private static boolean isCited(CheckedItem item) {
        JsonObject properties = item.item().properties();
        return CITATIONS.stream()
                .anyMatch(
                        name -> {
                            JsonValue value = properties.get(name);
                            return value != null && !EmptyFields.isEmpty(value);
                        });
    }

    private static boolean isComplainedOf(CheckedItem item, JsonPointer place) {
        return item.violations().stream().anyMatch(v -> v.pointer().startsWith(place));
    }

    private static String sentence(CheckedItem item, JsonPointer place) {
        JsonValue value = item.get(place);
        String empty =
                value instanceof JsonArray
                        ? "The list is empty"
                        : value instanceof JsonObject ? "The group is empty" : "It is empty";
        return item.facts()
                .describe(item.item(), place)
                .map(FieldDescription::description)
                .filter(words -> !words.isBlank())
                .map(words -> empty + ". Write here: " + words)
                .orElse(empty + ", but the item has to say something here.");
    }
}
