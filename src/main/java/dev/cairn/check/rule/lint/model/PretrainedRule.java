package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.ModelTensor;

import java.util.List;

/** A pretrained model names what it was pretrained on, and only such a one does. */
public final class PretrainedRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "pretrained",
                    Severity.WARNING,
                    "A pretrained model names where its first weights came from, and only a pretrained one does.",
                    "The two fields contradict each other otherwise. That a source is not named is a hint only.",
                    "Say that it is pretrained; set the source to null.");

    private static final JsonPointer PRETRAINED = ModelTensor.PROPERTIES.child("mlm:pretrained");
    private static final JsonPointer SOURCE = ModelTensor.PROPERTIES.child("mlm:pretrained_source");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        JsonObject properties = item.item().properties();
        if (!(properties.get(PRETRAINED.last()) instanceof JsonBoolean pretrained)) {
            return;
        }
        JsonValue source = properties.get(SOURCE.last());
        if (!pretrained.value() && source instanceof JsonString) {
            out.add(
                    item.finding(
                            INFO,
                            SOURCE,
                            "The model is not pretrained (mlm:pretrained), but a source is named.",
                            Fix.of(
                                    "Say that it is pretrained",
                                    false,
                                    item.text(),
                                    e -> e.set(PRETRAINED, true)),
                            Fix.of(
                                    "Set the source to null",
                                    false,
                                    item.text(),
                                    e -> e.set(SOURCE, null))));
        } else if (pretrained.value() && source instanceof JsonNull) {
            out.add(
                    item.finding(
                            INFO,
                            SOURCE,
                            "Null says that the model was trained from scratch, but it is marked as pretrained.",
                            Fix.of(
                                    "Say that it is not pretrained",
                                    false,
                                    item.text(),
                                    e -> e.set(PRETRAINED, false)),
                            Fix.of(
                                    "Remove the source",
                                    false,
                                    item.text(),
                                    e -> e.remove(SOURCE))));
        } else if (pretrained.value() && source == null) {
            out.add(
                    item.finding(
                            INFO,
                            Severity.HINT,
                            PRETRAINED,
                            item.text().nearestSpan(PRETRAINED),
                            "It is not said where the first weights came from (mlm:pretrained_source).",
                            List.of()));
        }
    }
}
