package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.InitialValues;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;

import java.util.List;

/** The item is a trained model (mlm) or training data (ml-aoi). */
public final class KindRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "kind",
                    Severity.ERROR,
                    "The item is a trained model (mlm) or training data (ml-aoi).",
                    "The service takes these two kinds of resources, and tells them by the extension that is declared.",
                    "Choose a kind: the extension is declared and what it requires is added.");

    private static final JsonPointer TYPE = JsonPointer.of("properties", "type");
    private static final JsonPointer EXTENSIONS = JsonPointer.of("stac_extensions");
    private static final List<String> REQUIRED =
            List.of("mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.kind() == ItemKind.BOTH) {
            out.add(
                    item.finding(
                            INFO,
                            Severity.HINT,
                            EXTENSIONS,
                            item.text().nearestSpan(EXTENSIONS),
                            "The item declares a trained model and training data at once; two items, one for each, are easier to find.",
                            List.of()));
        }
        if (item.kind() == ItemKind.NEITHER) {
            JsonPointer place = item.get(EXTENSIONS) == null ? JsonPointer.ROOT : EXTENSIONS;
            out.add(
                    item.finding(
                            INFO,
                            place,
                            "The item says neither that it is a trained model (extension mlm) nor that it is training data (extension ml-aoi).",
                            Fix.of(
                                            "Make it a trained model",
                                            false,
                                            item.text(),
                                            e -> model(item, e))
                                    .stating(),
                            Fix.of("Make it training data", false, item.text(), e -> data(item, e))
                                    .stating()));
        }
    }

    private static void model(CheckedItem item, JsonEditor editor) {
        Declarations.declare(editor, StandardExtensions.MLM);
        StacItem declared = StacItem.of(editor.result());
        InitialValues beginnings = new InitialValues(item.facts(), declared);
        for (String field : REQUIRED) {
            JsonPointer place = JsonPointer.of("properties", field);
            if (item.get(place) == null) {
                editor.set(place, beginnings.of(place).orElse(""));
            }
        }
        if (item.get(TYPE) != null) {
            editor.set(TYPE, "model");
        }
        ModelAssetFix.apply(item, editor);
    }

    private static void data(CheckedItem item, JsonEditor editor) {
        Declarations.declare(editor, StandardExtensions.ML_AOI);
        if (item.get(TYPE) != null) {
            editor.set(TYPE, "TrainingData");
        }
        DataAssetFix.apply(item, editor);
    }
}
