package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.MigrationFixes;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Declarations;

/** The extension ml-model is not used any more: mlm took its place. */
public final class DeprecatedModelRule implements Rule {

    private final MigrationFixes migrations;

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "ml-model-deprecated",
                    Severity.ERROR,
                    "The extension ml-model is not used any more: mlm took its place.",
                    "It was deprecated in 2024; the service reads trained models from mlm 1.3.0.",
                    "Bring the item to mlm 1.3.0.");

    /**
     * @param migrations gives what the rule offers
     */
    public DeprecatedModelRule(MigrationFixes migrations) {
        this.migrations = migrations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        for (ExtensionUrl extension : item.item().declared("ml-model")) {
            // what it asks for goes with it
            out.explains(v -> v.schema().equals(extension.url()));
            out.add(
                    item.finding(
                            INFO,
                            Declarations.entry(item.item(), extension.url()),
                            "The extension ml-model was deprecated in 2024; trained models are described with mlm 1.3.0.",
                            migrations.toModel(item.item())));
        }
    }
}
