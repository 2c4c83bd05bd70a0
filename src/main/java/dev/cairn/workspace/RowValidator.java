package dev.cairn.workspace;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.run.Checker;
import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.workspace.item.FindingCounts;

import java.nio.file.Path;

/** Counts the findings of a file. */
final class RowValidator {

    /** A file that cannot be read is as bad as one with an error. */
    private static final FindingCounts UNREADABLE = new FindingCounts(1, 0, 0, 0);

    private final Checker checker;
    private final CheckOptions options;

    RowValidator(Checker checker, CheckOptions options) {
        this.checker = checker;
        this.options = options;
    }

    FindingCounts counts(Path file) {
        try {
            return FindingCounts.of(
                    checker.check(
                            FileText.jsonOf(file),
                            options.withFileName(String.valueOf(file.getFileName()))));
        } catch (FileProblem problem) {
            return UNREADABLE;
        }
    }
}
