package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.json.TextPosition;
import dev.cairn.json.text.JsonText;

import java.util.Locale;

/** A finding as one line that a terminal or editor makes a link of. */
final class FindingText {

    private FindingText() {}

    /**
     * @param path of the file, ready to be printed
     * @param text that the finding is about
     */
    static String line(String path, JsonText text, Finding finding) {
        TextPosition start = text.position(finding.span().start());
        return path
                + ":"
                + start.line()
                + ":"
                + start.column()
                + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT)
                + ": "
                + PrintablePath.of(finding.message())
                + " ["
                + finding.rule()
                + "]\n";
    }

    /** The line that stands for findings that are counted and not listed. */
    static String more(String path, int count) {
        return path + ": and " + count + " more.\n";
    }
}
