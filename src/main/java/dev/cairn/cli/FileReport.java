package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Report;
import dev.cairn.check.run.Checker;
import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.json.text.JsonText;
import dev.cairn.workspace.CollectionFiles;

import java.nio.file.Path;
import java.util.Objects;

/** What a check says of one file. */
sealed interface FileReport {

    /** The rule of the checker that says that a JSON text is no item. */
    String NO_ITEM = "schema/item";

    /** The file. */
    Path path();

    /** An item that was checked. */
    record Checked(Path path, JsonText text, Report report) implements FileReport {}

    /** A file in a folder that is no item, such as a Collection; the sentence says what it is. */
    record LeftOut(Path path, String sentence) implements FileReport {}

    /** A file or folder that could not be read; the sentence says why. */
    record Unreadable(Path path, String sentence) implements FileReport {}

    /** Reads and checks what was found. */
    static FileReport of(ItemFileFinder.Found found, Checker checker, CheckOptions options) {
        return switch (found) {
            case ItemFileFinder.Closed closed -> new Unreadable(closed.path(), closed.sentence());
            case ItemFileFinder.Item item -> of(item, checker, options);
        };
    }

    private static FileReport of(ItemFileFinder.Item item, Checker checker, CheckOptions options) {
        Path path = item.path();
        try {
            return checked(item, FileText.jsonOf(path, item.seen()), checker, options);
        } catch (FileProblem problem) {
            return new Unreadable(path, Objects.requireNonNullElse(problem.getMessage(), ""));
        } catch (OutOfMemoryError e) {
            return new Unreadable(
                    path,
                    path
                            + " is too large for the memory at hand. Give Java more of it, or split"
                            + " the file.");
        } catch (RuntimeException | StackOverflowError e) {
            // one file must not end a run over thousands
            return new Unreadable(
                    path,
                    path
                            + " could not be checked: "
                            + e
                            + ". This should not happen; please tell the developers, with the"
                            + " file.");
        }
    }

    private static FileReport checked(
            ItemFileFinder.Item item, JsonText text, Checker checker, CheckOptions options) {
        Path path = item.path();
        Report report =
                checker.check(
                        text,
                        options.withFileName(String.valueOf(path.getFileName()))
                                .withLinked(new CollectionFiles(path)));
        if (!item.named() && isNoItem(report)) {
            return new LeftOut(path, report.findings().getFirst().message());
        }
        return new Checked(path, text, report);
    }

    /** Whether the checker says that the text is JSON, but no item. */
    static boolean isNoItem(Report report) {
        return report.findings().size() == 1 && report.findings().getFirst().rule().equals(NO_ITEM);
    }
}
