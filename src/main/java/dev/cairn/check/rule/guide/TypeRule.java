package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.ItemKind;

import java.util.ArrayList;
import java.util.List;

/**
 * The type of resource, where it is given, is model for a trained model and TrainingData for
 * training data.
 */
public final class TypeRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "type",
                    Severity.ERROR,
                    "The type of resource, where it is given, is model for a trained model and TrainingData for training data.",
                    "The service files the item under it.",
                    "Set it; remove it.");

    private static final JsonPointer TYPE = JsonPointer.of("properties", "type");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        JsonValue value = item.get(TYPE);
        if (value == null || item.kind() == ItemKind.NEITHER) {
            return;
        }
        List<String> allowed = new ArrayList<>();
        if (item.kind().isModel()) {
            allowed.add("model");
        }
        if (item.kind().isData()) {
            allowed.add("TrainingData");
        }
        if (!(value instanceof JsonString text && allowed.contains(text.value()))) {
            List<Fix> fixes = new ArrayList<>();
            for (String word : allowed) {
                fixes.add(
                        Fix.of(
                                        "Change it to %s".formatted(word),
                                        allowed.size() == 1,
                                        item.text(),
                                        e -> e.set(TYPE, word))
                                .prescribing(word));
            }
            fixes.add(Fix.of("Remove it", false, item.text(), e -> e.remove(TYPE)));
            out.add(
                    item.finding(
                            INFO,
                            TYPE,
                            "%s does not fit: it must be %s for this kind of item."
                                    .formatted(
                                            ItemWording.value(value), ItemWording.either(allowed)),
                            fixes));
        }
    }
}
