package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.MigrationFixes;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.StacCoreVersions;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;

import java.util.List;
import java.util.regex.Pattern;

/** The item follows a released version of STAC that is in use: 1.0.0 or 1.1.0. */
public final class StacVersionRule implements Rule {

    private final MigrationFixes migrations;

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "stac-version",
                    Severity.ERROR,
                    "The item follows a released version of STAC that is in use: 1.0.0 or 1.1.0.",
                    "Older and pre-release versions have other rules, and tools stop reading them.",
                    "Bring it to the release.");

    private static final JsonPointer VERSION = JsonPointer.of("stac_version");
    private static final Pattern OLD = Pattern.compile("^0\\.|-(?:alpha|beta|rc)");

    /**
     * @param migrations gives what the rule offers
     */
    public StacVersionRule(MigrationFixes migrations) {
        this.migrations = migrations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        String version = item.item().stacVersion();
        if (version == null || StacCoreVersions.SUPPORTED.contains(version)) {
            return;
        }
        out.explains(v -> v.pointer().equals(VERSION));
        String sentence =
                OLD.matcher(version).find()
                        ? "STAC %s is too old: it came before the release of %s."
                                .formatted(
                                        ItemWording.plain(version),
                                        version.startsWith("1.1") ? "1.1.0" : "1.0.0")
                        : "%s is no version of STAC that is known here. Known: %s."
                                .formatted(
                                        version.isBlank()
                                                ? "An empty text"
                                                : ItemWording.plain(version),
                                        ItemWording.both(StacCoreVersions.SUPPORTED));
        String wanted = version.startsWith("1.1") ? "1.1.0" : "1.0.0";
        out.add(item.finding(INFO, VERSION, sentence, new LazyFixes(() -> fixes(item, wanted))));
    }

    private List<Fix> fixes(CheckedItem item, String wanted) {
        List<Fix> fitting = migrations.toCore(item.item());
        return fitting.isEmpty()
                ? List.of(
                        Fix.of(
                                "Set it to %s".formatted(wanted),
                                false,
                                item.text(),
                                e -> e.set(VERSION, wanted)))
                : fitting;
    }
}
