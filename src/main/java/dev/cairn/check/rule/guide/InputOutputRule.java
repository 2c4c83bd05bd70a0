package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.SpellingMatcher;

import java.util.List;

/** A trained model says what goes in and what comes out: mlm:input and mlm:output. */
public final class InputOutputRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "input-output",
                    Severity.ERROR,
                    "A trained model says what goes in and what comes out: mlm:input and mlm:output.",
                    "Whoever runs the model needs both.",
                    "Add an empty list, to be filled in.");

    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!item.item().declares("mlm")) {
            return;
        }
        for (String name : List.of("mlm:input", "mlm:output")) {
            if (item.item().root().get("properties") instanceof JsonObject properties
                    && !properties.has(name)
                    && misspelled(item, name).isEmpty()) {
                JsonPointer place = PROPERTIES.child(name);
                out.explains(v -> v.keyword().equals("required") && name.equals(v.member()));
                String label = item.facts().title(item.item(), place);
                out.add(
                        item.missing(
                                INFO,
                                PROPERTIES,
                                "%s (%s) is missing: a trained model says what goes in and what comes out."
                                        .formatted(label, name),
                                List.of(
                                        Fix.of(
                                                "Add “%s”, to be filled in".formatted(label),
                                                false,
                                                item.text(),
                                                e -> e.set(place, List.of())))));
            }
        }
    }

    /**
     * A slip of spelling is mended by renaming, which the finding about the missing field offers.
     */
    private static java.util.Optional<String> misspelled(CheckedItem item, String name) {
        return SpellingMatcher.meant(
                name,
                item.item().properties().names().stream()
                        .filter(other -> !item.facts().knows(item.item(), PROPERTIES.child(other)))
                        .toList());
    }
}
