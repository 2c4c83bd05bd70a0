package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.json.TextPosition;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** For GitHub workflows: lines that become annotations at the place in the file. */
final class GithubOutput implements OutputFormat {

    @Override
    public byte[] lines(FileReport verdict, Charset charset) {
        return lines(verdict).getBytes(charset);
    }

    private static String lines(FileReport verdict) {
        return switch (verdict) {
            case FileReport.Checked checked -> checked(checked);
            case FileReport.LeftOut left -> "";
            case FileReport.Unreadable unreadable ->
                    "::error file="
                            + property(name(unreadable.path()))
                            + "::"
                            + data(unreadable.sentence())
                            + "\n";
        };
    }

    private static String checked(FileReport.Checked checked) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : checked.report().findings()) {
            TextPosition start = checked.text().position(finding.span().start());
            TextPosition end = checked.text().position(finding.span().end());
            lines.append("::")
                    .append(command(finding))
                    .append(" file=")
                    .append(property(name(checked.path())))
                    .append(",line=")
                    .append(start.line())
                    .append(",endLine=")
                    .append(end.line());
            if (start.line() == end.line()) {
                // Columns are only taken within one line, and the last one belongs to the place.
                lines.append(",col=")
                        .append(start.column())
                        .append(",endColumn=")
                        .append(Math.max(start.column(), end.column() - 1));
            }
            lines.append(",title=")
                    .append(property(finding.rule()))
                    .append("::")
                    .append(data(finding.message()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String command(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case TODO, HINT -> "notice";
        };
    }

    private static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public boolean summary() {
        return false;
    }

    @Override
    public boolean tellsUnreadable() {
        return true;
    }
}
