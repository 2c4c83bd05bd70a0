package dev.cairn.cli;

import dev.cairn.check.Checker;
import dev.cairn.check.migrate.Aftermath;
import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.Migrations;
import dev.cairn.check.migrate.Outcome;
import dev.cairn.check.migrate.Question;
import dev.cairn.document.AtomicFile;
import dev.cairn.document.FileProblem;
import dev.cairn.document.FileText;
import dev.cairn.json.JsonText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Brings items to the versions that the service asks for, or to another STAC version. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Brings items to the versions that the service asks for, or to another STAC.%n",
        description = {
            "Says for each file what is changed, what was assumed and what is left to do, errors that"
                    + " a check still finds included. Files that need no migration, and files in"
                    + " folders that are no STAC Item, are left alone.%n"
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All that had to be migrated is, and has no errors.",
            "1:A migrated item has errors left, or a file is not JSON.",
            "2:A file could not be read or written, or the command line is wrong."
        })
final class MigrateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--to",
            paramLabel = "service|1.0.0|1.1.0",
            converter = Choice.OfTarget.class,
            defaultValue = "service",
            description =
                    "service: mlm 1.3.0, from ml-model or another version of mlm, and ml-aoi 0.2.0."
                            + " 1.0.0 or 1.1.0: that version of the STAC core, where nothing is"
                            + " lost. Default: service.")
    private String to = "service";

    @Option(
            names = "--answer",
            paramLabel = "QUESTION=ANSWER",
            split = ",",
            description = "Decides what a migration asks; --dry-run lists the questions.")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Change no file: print what would be changed.")
    private boolean dryRun;

    @Mixin private CheckChoices choices = new CheckChoices();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, or folders to look through.")
    private List<Path> paths = List.of();

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What came of one file: the lines on it, and how many errors are left in a migrated item. */
    private record Done(String lines, String problem, int status, int migrated, int errors)
            implements EachItem.Done {

        static Done failed(int status, String sentence) {
            return new Done("", sentence, status, 0, 0);
        }
    }

    @Override
    public Integer call() {
        Checker checker = choices.checker();
        Totals totals = new Totals();
        EachItem.run(
                terminal,
                paths,
                item -> migrate(item, checker),
                sentence -> Done.failed(Cli.UNREADABLE, sentence),
                totals::add);
        terminal.out().println(totals.sentence(dryRun));
        return totals.status;
    }

    private Done migrate(ItemFiles.Item item, Checker checker) throws FileProblem {
        Path path = item.path();
        JsonText text = FileText.jsonOf(path);
        if (!text.parses()) {
            return Done.failed(
                    Cli.ERRORS, path + " is not JSON. Mend it first: cairn fix --all " + path);
        }
        StringBuilder lines = new StringBuilder();
        JsonText now = text;
        int errors = 0;
        for (Migration migration : fitting(text)) {
            // the second of two was worked out for the text as it was before the first
            Optional<Migration> still =
                    fitting(now).stream().filter(m -> m.to().equals(migration.to())).findFirst();
            if (still.isPresent()) {
                Aftermath aftermath =
                        Aftermath.of(
                                now, still.get().outcome(answers), checker, choices.unproven(path));
                tell(path, still.get(), aftermath.outcome(), lines);
                now = aftermath.after();
                errors = aftermath.errors();
            }
        }
        if (lines.isEmpty()) {
            return new Done(
                    item.named() ? ShownPath.of(path) + ": nothing to migrate.\n" : "",
                    "",
                    Cli.OK,
                    0,
                    0);
        }
        if (dryRun) {
            lines.append(EachItem.diff(path, text.text(), now.text()));
        } else {
            AtomicFile.write(path, now.text());
        }
        return new Done(lines.toString(), "", errors > 0 ? Cli.ERRORS : Cli.OK, 1, errors);
    }

    private List<Migration> fitting(JsonText text) {
        if (to.equals("service")) {
            return Stream.concat(Migrations.model(text).stream(), Migrations.data(text).stream())
                    .toList();
        }
        return Migrations.core(text).stream()
                .filter(migration -> migration.to().equals("STAC " + to))
                .toList();
    }

    private void tell(Path path, Migration migration, Outcome outcome, StringBuilder lines) {
        lines.append(
                "%s: %s to %s%n".formatted(ShownPath.of(path), migration.from(), migration.to()));
        outcome.changes().forEach(change -> lines.append("    %s%n".formatted(change)));
        for (Question question : migration.questions()) {
            String answer = answers.getOrDefault(question.id(), question.preset());
            lines.append("    asked: %s%n".formatted(question.sentence()));
            for (Question.Choice choice : question.choices()) {
                boolean taken = choice.id().equals(answer);
                lines.append(
                        "        %s=%s%s: %s%n"
                                .formatted(
                                        question.id(),
                                        choice.id(),
                                        taken ? " (taken)" : "",
                                        choice.title()));
            }
        }
        outcome.left().forEach(left -> lines.append("    to do: %s%n".formatted(left)));
    }

    /** Counts over all files. */
    private static final class Totals {
        private int migrated;
        private int errors;
        private int status = Cli.OK;

        void add(Done done) {
            migrated += done.migrated();
            errors += done.errors();
            status = Math.max(status, done.status());
        }

        String sentence(boolean dryRun) {
            return Tally.count(migrated, "file")
                    + (dryRun ? " would be migrated." : " migrated.")
                    + (migrated == 0
                            ? ""
                            : " "
                                    + Tally.count(errors, "error")
                                    + (dryRun ? " would be" : "")
                                    + " left.");
        }
    }
}
