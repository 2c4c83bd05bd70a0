package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.MigrationFixes;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.model.ModelTensor;

import java.util.List;
import java.util.regex.Pattern;

/** An item of mlm 1.3.0 does not scale by a field of mlm 1.4. */
public final class ValueScalingRule implements Rule {

    private final MigrationFixes migrations;

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "value-scaling",
                    Severity.WARNING,
                    "An item of mlm 1.3.0 says by norm_type and statistics how values are scaled.",
                    "value_scaling came with mlm 1.4; in an item of 1.3.0 nobody reads it.",
                    "Turn it into the fields of 1.3.0.");

    private static final String FIELD = "value_scaling";
    private static final Pattern OLDER = Pattern.compile("1\\.[0-3]\\..*");

    /**
     * @param migrations gives what the rule offers
     */
    public ValueScalingRule(MigrationFixes migrations) {
        this.migrations = migrations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (ModelTensor input : CheckedTensors.of(item).inputs()) {
            if (input.value().has(FIELD)) {
                report(item, input, out);
            }
        }
    }

    private void report(CheckedItem item, ModelTensor input, FindingSink out) {
        List<ExtensionUrl> declared = item.item().declared("mlm");
        if (declared.isEmpty() || !areBefore(declared)) {
            return;
        }
        JsonPointer place = input.place().child(FIELD);
        out.add(
                item.finding(
                        INFO,
                        place,
                        "This field came with mlm 1.4; in an item of mlm "
                                + declared.getFirst().version()
                                + " nobody reads it.",
                        item.tried(
                                "Turn it into the fields of mlm 1.3.0",
                                false,
                                e -> migrations.convertScaling(item.item(), input.place(), e))));
    }

    /** Whether the versions do not have the field yet. */
    private static boolean areBefore(List<ExtensionUrl> declared) {
        for (ExtensionUrl mlm : declared) {
            if (!OLDER.matcher(mlm.version()).matches()) {
                return false;
            }
        }
        return true;
    }
}
