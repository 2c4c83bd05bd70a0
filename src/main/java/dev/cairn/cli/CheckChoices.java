package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Checker;
import dev.cairn.check.Profile;
import dev.cairn.check.SchemaStore;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Rules;
import dev.cairn.document.UserFolders;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The options that say how items are checked, the same for all commands that check. */
final class CheckChoices {

    @Option(
            names = "--profile",
            paramLabel = "aiopen|stac",
            converter = Choice.OfProfile.class,
            defaultValue = "aiopen",
            description =
                    "aiopen: STAC and what the AIOPEN service asks for. stac: STAC and its"
                            + " extensions alone. Default: aiopen.")
    private String profile = "aiopen";

    @Option(
            names = "--off",
            paramLabel = "RULE",
            split = ",",
            description = "Rules that stay silent, such as lint/world-bbox.")
    private Set<String> off = new LinkedHashSet<>();

    @Option(
            names = "--severity",
            paramLabel = "RULE=error|warning|hint",
            split = ",",
            converter = {Choice.OfRule.class, Choice.OfSeverity.class},
            description = "Rules that weigh more or less than by default.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(
            names = "--schemas",
            paramLabel = "FOLDER",
            description =
                    "A folder of schemas beside those that Cairn brings, laid out by host and path"
                            + " of their addresses. Default: your own schema folder.")
    private @Nullable Path schemas;

    @Option(
            names = "--prefer-schemas",
            description = "Your schema is used where there is one for the same address as Cairn's.")
    private boolean prefer;

    Checker checker() {
        Path folder = schemas == null ? UserFolders.ofUser().schemas() : schemas;
        return new Checker(SchemaStore.withUserFolder(folder, prefer), Rules.all());
    }

    CheckOptions options() {
        Map<String, Severity> weights = new LinkedHashMap<>();
        severities.forEach((rule, name) -> weights.put(rule, Choice.severity(name)));
        return CheckOptions.of(profile.equals("stac") ? Profile.STAC : Profile.AIOPEN)
                .withOff(off)
                .withSeverities(weights);
    }

    /** The options for one file, whose fixes are not tried out before they are offered. */
    CheckOptions unproven(Path path) {
        return options().unproven().withFileName(String.valueOf(path.getFileName()));
    }
}
