package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.json.TextPosition;

import java.nio.charset.Charset;
import java.util.Locale;

/** For people: one line for each finding that a terminal or editor makes a link of. */
final class TextOutput implements OutputFormat {

    @Override
    public byte[] lines(FileReport verdict, Charset charset) {
        return lines(verdict).getBytes(charset);
    }

    private static String lines(FileReport verdict) {
        return switch (verdict) {
            case FileReport.Checked checked -> checked(checked);
            case FileReport.LeftOut left ->
                    PrintablePath.of(left.path()) + ": left out. " + left.sentence() + "\n";
            case FileReport.Unreadable unreadable -> "";
        };
    }

    private static String checked(FileReport.Checked checked) {
        String path = PrintablePath.of(checked.path());
        StringBuilder lines = new StringBuilder();
        for (Finding finding : checked.report().findings()) {
            TextPosition start = checked.text().position(finding.span().start());
            lines.append(path)
                    .append(':')
                    .append(start.line())
                    .append(':')
                    .append(start.column())
                    .append(": ")
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(PrintablePath.of(finding.message()))
                    .append(" [")
                    .append(finding.rule())
                    .append("]\n");
            for (Fix fix : finding.fixes()) {
                lines.append("    fix: ").append(fix.title()).append('\n');
            }
        }
        int more = checked.report().total() - checked.report().findings().size();
        if (more > 0) {
            lines.append(path).append(": and ").append(more).append(" more.\n");
        }
        return lines.toString();
    }

    @Override
    public boolean summary() {
        return true;
    }

    @Override
    public boolean tellsUnreadable() {
        return false;
    }
}
