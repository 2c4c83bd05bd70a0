package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.FixScope;
import dev.cairn.check.run.FixedText;
import dev.cairn.document.FileText;
import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.json.text.JsonText;

import java.nio.file.Path;
import java.util.List;

/** Fixes files and all items in folders. */
final class ItemFixer {

    private final TerminalOutput terminal;
    private final CheckOptionSet choices;
    private final Checker checker;
    private final FixScope scope;
    private final boolean dryRun;

    /**
     * @param scope which fixes are made
     * @param dryRun whether no file is changed
     */
    ItemFixer(TerminalOutput terminal, CheckOptionSet choices, FixScope scope, boolean dryRun) {
        this.terminal = terminal;
        this.choices = choices;
        this.checker = choices.checker();
        this.scope = scope;
        this.dryRun = dryRun;
    }

    /** What came of one file: the lines on it, and how many errors are left. */
    private record Done(String lines, String problem, int errors, int fixes)
            implements ItemFileRun.Done {}

    /** Fixes all files, and gives the exit status. */
    int run(List<Path> paths) {
        Totals totals = new Totals();
        ItemFileRun.run(
                terminal, paths, this::fix, sentence -> new Done("", sentence, 0, 0), totals::add);
        if (!dryRun) {
            terminal.out().println(totals.sentence());
        }
        return totals.exitStatus();
    }

    private Done fix(ItemFileFinder.Item item) throws FileProblem {
        Path path = item.path();
        CheckOptions options = choices.options(path);
        JsonText text = FileText.jsonOf(path);
        FixedText fixed = FixedText.of(text, scope, now -> checker.check(now, options));
        if (!item.named() && FileReport.isNoItem(fixed.report())) {
            return new Done("", "", 0, 0);
        }
        int errors = fixed.report().errors();
        if (!fixed.changed()) {
            return new Done(dryRun ? "" : left(path, fixed), "", errors, 0);
        }
        if (dryRun) {
            String diff = ItemFileRun.diff(path, text.text(), fixed.after().text());
            return new Done(diff, "", errors, fixed.titles().size());
        }
        AtomicFile.write(path, fixed.after().text());
        StringBuilder lines = new StringBuilder();
        for (String title : fixed.titles()) {
            lines.append(PrintablePath.of(path)).append(": fixed: ").append(title).append('\n');
        }
        lines.append(left(path, fixed));
        return new Done(lines.toString(), "", errors, fixed.titles().size());
    }

    /** What the user has to decide; hints are for who checks. */
    private static String left(Path path, FixedText fixed) {
        String name = PrintablePath.of(path);
        StringBuilder lines = new StringBuilder();
        int listed = 0;
        for (Finding finding : fixed.report().findings()) {
            if (finding.severity() != Severity.HINT) {
                lines.append(FindingText.line(name, fixed.after(), finding));
                listed++;
            }
        }
        int more = fixed.report().errors() + fixed.report().warnings() - listed;
        if (more > 0) {
            lines.append(FindingText.more(name, more));
        }
        return lines.toString();
    }

    /** Counts over all files. */
    private static final class Totals {
        private int changed;
        private int fixes;
        private int errors;
        private int problems;

        void add(Done done) {
            changed += done.fixes() > 0 ? 1 : 0;
            fixes += done.fixes();
            errors += done.errors();
            problems += done.problem().isEmpty() ? 0 : 1;
        }

        String sentence() {
            return fixes
                    + (fixes == 1 ? " fix" : " fixes")
                    + " in "
                    + RunTally.count(changed, "file")
                    + ". "
                    + RunTally.count(errors, "error")
                    + " left."
                    + (problems == 0 ? "" : " " + problems + " could not be read or written.");
        }

        int exitStatus() {
            return problems > 0
                    ? CairnCommandLine.UNREADABLE
                    : errors > 0 ? CairnCommandLine.ERRORS : CairnCommandLine.OK;
        }
    }
}
