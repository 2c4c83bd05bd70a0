package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.MigrationFixes;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Declarations;

import java.util.List;

/** Training data declares ml-aoi 0.2.0. */
public final class DataVersionRule implements Rule {

    private final MigrationFixes migrations;

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "ml-aoi-version",
                    Severity.ERROR,
                    "Training data declares ml-aoi 0.2.0.",
                    "The service reads version 0.2.0; the schema of 0.1.0 asks for an address that was never published, so that no item passes it.",
                    "Bring another version to 0.2.0.");

    /**
     * @param migrations gives what the rule offers
     */
    public DataVersionRule(MigrationFixes migrations) {
        this.migrations = migrations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        List<ExtensionUrl> declared = item.item().declared("ml-aoi");
        if (declared.isEmpty() || item.item().extensions().contains(ExtensionUrl.ML_AOI)) {
            return;
        }
        ExtensionUrl other = declared.getFirst();
        String url = other.url();
        out.explains(v -> v.schema().equals(url));
        out.add(
                item.finding(
                        INFO,
                        Declarations.entry(item.item(), url),
                        "The item follows version %s of ml-aoi; the service reads version 0.2.0."
                                .formatted(other.version()),
                        migrations.toData(item.item())));
    }
}
