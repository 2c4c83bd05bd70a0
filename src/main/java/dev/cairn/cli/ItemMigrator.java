package dev.cairn.cli;

import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationCatalogue;
import dev.cairn.check.migrate.MigrationOutcome;
import dev.cairn.check.migrate.MigrationQuestion;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RemainingErrorNotes;
import dev.cairn.document.FileText;
import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.json.text.JsonText;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings files and all items in folders to other versions. */
final class ItemMigrator {

    private final TerminalOutput terminal;
    private final CheckOptionSet choices;
    private final Checker checker;
    private final String to;
    private final Map<String, String> answers;
    private final boolean dryRun;

    /**
     * @param to the version of the STAC core, or "service" for what the service asks for
     * @param answers to the questions of migrations, by their ids
     * @param dryRun whether no file is changed
     */
    ItemMigrator(
            TerminalOutput terminal,
            CheckOptionSet choices,
            String to,
            Map<String, String> answers,
            boolean dryRun) {
        this.terminal = terminal;
        this.choices = choices;
        this.checker = choices.checker();
        this.to = to;
        this.answers = answers;
        this.dryRun = dryRun;
    }

    /** What came of one file: the lines on it, and how many errors are left in a migrated item. */
    private record Done(String lines, String problem, int status, int migrated, int errors)
            implements ItemFileRun.Done {

        static Done failed(int status, String sentence) {
            return new Done("", sentence, status, 0, 0);
        }
    }

    /** Migrates all files, and gives the exit status. */
    int run(List<Path> paths) {
        Totals totals = new Totals();
        ItemFileRun.run(
                terminal,
                paths,
                this::migrate,
                sentence -> Done.failed(CairnCommandLine.UNREADABLE, sentence),
                totals::add);
        terminal.out().println(totals.sentence(dryRun));
        return totals.status;
    }

    private Done migrate(ItemFileFinder.Item item) throws FileProblem {
        Path path = item.path();
        JsonText text = FileText.jsonOf(path);
        if (!text.parses()) {
            return Done.failed(
                    CairnCommandLine.ERRORS,
                    path + " is not JSON. Mend it first: cairn fix --all " + path);
        }
        StringBuilder lines = new StringBuilder();
        JsonText now = text;
        int errors = 0;
        for (Migration migration : fitting(text)) {
            // the second of two was worked out for the text as it was before the first
            Optional<Migration> still =
                    fitting(now).stream().filter(m -> m.to().equals(migration.to())).findFirst();
            if (still.isPresent()) {
                RemainingErrorNotes aftermath =
                        RemainingErrorNotes.of(
                                now, still.get().outcome(answers), checker, choices.options(path));
                tell(path, still.get(), aftermath.outcome(), lines);
                now = aftermath.after();
                errors = aftermath.errors();
            }
        }
        if (lines.isEmpty()) {
            return new Done(
                    item.named() ? PrintablePath.of(path) + ": nothing to migrate.\n" : "",
                    "",
                    CairnCommandLine.OK,
                    0,
                    0);
        }
        if (dryRun) {
            lines.append(ItemFileRun.diff(path, text.text(), now.text()));
        } else {
            AtomicFile.write(path, now.text());
        }
        return new Done(
                lines.toString(),
                "",
                errors > 0 ? CairnCommandLine.ERRORS : CairnCommandLine.OK,
                1,
                errors);
    }

    private List<Migration> fitting(JsonText text) {
        if (to.equals("service")) {
            return Stream.concat(
                            MigrationCatalogue.model(text).stream(),
                            MigrationCatalogue.data(text).stream())
                    .toList();
        }
        return MigrationCatalogue.core(text).stream()
                .filter(migration -> migration.to().equals("STAC " + to))
                .toList();
    }

    private void tell(
            Path path, Migration migration, MigrationOutcome outcome, StringBuilder lines) {
        lines.append(
                "%s: %s to %s%n"
                        .formatted(PrintablePath.of(path), migration.from(), migration.to()));
        outcome.changes().forEach(change -> lines.append("    %s%n".formatted(change)));
        for (MigrationQuestion question : migration.questions()) {
            String answer = answers.getOrDefault(question.id(), question.preset());
            lines.append("    asked: %s%n".formatted(question.sentence()));
            for (MigrationQuestion.Choice choice : question.choices()) {
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
        private int status = CairnCommandLine.OK;

        void add(Done done) {
            migrated += done.migrated();
            errors += done.errors();
            status = Math.max(status, done.status());
        }

        String sentence(boolean dryRun) {
            return RunTally.count(migrated, "file")
                    + (dryRun ? " would be migrated." : " migrated.")
                    + (migrated == 0
                            ? ""
                            : " "
                                    + RunTally.count(errors, "error")
                                    + (dryRun ? " would be" : "")
                                    + " left.");
        }
    }
}
