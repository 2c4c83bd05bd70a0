package dev.cairn.cli;

import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.Migrations;
import dev.cairn.check.migrate.Outcome;
import dev.cairn.check.migrate.Question;
import dev.cairn.document.AtomicFile;
import dev.cairn.document.FileProblem;
import dev.cairn.document.FileText;
import dev.cairn.json.JsonText;
import dev.cairn.json.TextDiff;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.File;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Brings items to the versions that the service asks for, or to another STAC version. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Brings items to mlm 1.3.0, which the service asks for, or to another STAC.%n",
        description = {
            "Says for each file what is changed, what was assumed and what is left to do. Files that"
                    + " need no migration, and files in folders that are no STAC Item, are left"
                    + " alone.%n"
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All that had to be migrated is.",
            "1:A file is not JSON, so it cannot be migrated.",
            "2:A file could not be read or written, or the command line is wrong."
        })
final class MigrateCommand implements Callable<Integer> {

    private static final int CONTEXT = 3;

    private final Terminal terminal;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            defaultValue = "mlm",
            description =
                    "mlm: mlm 1.3.0, from ml-model or another version of mlm. 1.0.0 or 1.1.0: that"
                            + " version of the STAC core, where nothing is lost. Default: mlm.")
    private String to = "mlm";

    @Option(
            names = "--answer",
            paramLabel = "QUESTION=ANSWER",
            split = ",",
            description = "Decides what a migration asks; --dry-run lists the questions.")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Change no file: print what would be changed.")
    private boolean dryRun;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, or folders to look through.")
    private List<Path> paths = List.of();

    private int migrated;
    private int status = Cli.OK;

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Iterator<ItemFiles.Found> files = new ItemFiles(paths);
        while (files.hasNext()) {
            try {
                switch (files.next()) {
                    case ItemFiles.Closed closed -> fail(Cli.UNREADABLE, closed.sentence());
                    case ItemFiles.Item item -> migrate(item);
                }
            } catch (FileProblem problem) {
                fail(Cli.UNREADABLE, Objects.requireNonNullElse(problem.getMessage(), ""));
            }
        }
        terminal.out()
                .println(
                        Tally.count(migrated, "file")
                                + (dryRun ? " would be migrated." : " migrated."));
        return status;
    }

    private void fail(int worst, String sentence) {
        status = Math.max(status, worst);
        terminal.problem(sentence);
    }

    private void migrate(ItemFiles.Item item) throws FileProblem {
        JsonText text = JsonText.of(FileText.textOf(item.path()));
        if (!text.parses()) {
            fail(
                    Cli.ERRORS,
                    item.path() + " is not JSON. Mend it first: cairn fix --all " + item.path());
            return;
        }
        Optional<Migration> fitting = fitting(text);
        if (fitting.isEmpty()) {
            if (item.named()) {
                terminal.out().println(item.path() + ": nothing to migrate.");
            }
            return;
        }
        Migration migration = fitting.get();
        Outcome outcome = migration.outcome(answers);
        JsonText after = text.with(outcome.edits());
        migrated++;
        tell(item.path(), migration, outcome);
        if (dryRun) {
            String name =
                    item.path().toString().replace(File.separatorChar, '/').replaceFirst("^/", "");
            terminal.out().print(TextDiff.unified(name, text.text(), after.text(), CONTEXT));
        } else {
            AtomicFile.write(item.path(), after.text());
        }
    }

    private Optional<Migration> fitting(JsonText text) {
        String wanted = to.toLowerCase(Locale.ROOT);
        if (wanted.equals("mlm")) {
            return Migrations.model(text);
        }
        return Migrations.core(text).stream()
                .filter(migration -> migration.to().equalsIgnoreCase("STAC " + wanted))
                .findFirst();
    }

    private void tell(Path path, Migration migration, Outcome outcome) {
        terminal.out().println(path + ": " + migration.from() + " to " + migration.to());
        outcome.changes().forEach(change -> terminal.out().println("    " + change));
        for (Question question : migration.questions()) {
            String answer = answers.getOrDefault(question.id(), question.preset());
            terminal.out().println("    asked: " + question.sentence());
            for (Question.Choice choice : question.choices()) {
                boolean taken = choice.id().equals(answer);
                terminal.out()
                        .println(
                                "        "
                                        + question.id()
                                        + "="
                                        + choice.id()
                                        + (taken ? " (taken): " : ": ")
                                        + choice.title());
            }
        }
        outcome.left().forEach(left -> terminal.out().println("    to do: " + left));
    }
}
