package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.files.UserFolders;
import dev.cairn.workspace.CollectionFiles;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How items are checked, the same for all commands that check.
 *
 * @param options of the check, but for what hangs on a file
 * @param schemas the folder of the user's own schemas
 * @param prefer whether these go before Cairn's
 */
record CheckOptionSet(CheckOptions options, Path schemas, boolean prefer) {

    private static final Option PROFILE =
            OptionKinds.value(
                    "profile",
                    "aiopen|stac",
                    "aiopen: STAC and what the AIOPEN service asks for. stac: STAC and its"
                            + " extensions alone. Default: aiopen.");

    private static final Option OFF =
            OptionKinds.list("off", "RULE", "Rules that stay silent, such as lint/world-bbox.");

    private static final Option SEVERITY =
            OptionKinds.list(
                    "severity",
                    "RULE=error|warning|hint",
                    "Rules that weigh more or less than by default.");

    private static final Option SCHEMAS =
            OptionKinds.value(
                    "schemas",
                    "FOLDER",
                    "A folder of schemas beside those that Cairn brings, laid out by host and path"
                            + " of their addresses. Default: your own schema folder.");

    private static final Option PREFER =
            OptionKinds.flag(
                    "prefer-schemas",
                    "Your schema is used where there is one for the same address as Cairn's.");

    /** Adds the options that say it. */
    static Options addTo(Options options) {
        return options.addOption(PROFILE)
                .addOption(OFF)
                .addOption(SEVERITY)
                .addOption(SCHEMAS)
                .addOption(PREFER);
    }

    static CheckOptionSet of(CommandArguments given) throws UsageException {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Map.Entry<String, String> pair : given.pairs(SEVERITY).entrySet()) {
            severities.put(pair.getKey(), severity(pair.getValue()));
        }
        boolean stac = given.word(PROFILE, "aiopen", "stac").equals("stac");
        CheckOptions options =
                CheckOptions.of(stac ? Profile.STAC : Profile.AIOPEN)
                        .withOff(new HashSet<>(given.list(OFF)))
                        .withSeverities(severities);
        Path folder = given.path(SCHEMAS);
        return new CheckOptionSet(
                options,
                Objects.requireNonNullElseGet(folder, () -> UserFolders.ofUser().schemas()),
                given.has(PREFER));
    }

    private static Severity severity(String name) throws UsageException {
        String word = CommandArguments.oneOf(SEVERITY, name, "error", "warning", "hint");
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    Checker checker() {
        return new Checker(SchemaStore.withUserFolder(schemas, prefer), RuleCatalogue.all());
    }

    /** The options for one file. */
    CheckOptions options(Path path) {
        return options.withFileName(String.valueOf(path.getFileName()))
                .withLinked(new CollectionFiles(path));
    }
}
