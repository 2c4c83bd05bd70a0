package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.json.Position;

import java.nio.charset.Charset;
import java.util.Locale;

/** For people: one line for each finding that a terminal or editor makes a link of. */
final class TextFormat implements Format {

    @Override
    public byte[] lines(FileVerdict verdict, Charset charset) {
        return lines(verdict).getBytes(charset);
    }

    private static String lines(FileVerdict verdict) {
        return switch (verdict) {
            case FileVerdict.Checked checked -> checked(checked);
            case FileVerdict.LeftOut left ->
                    ShownPath.of(left.path()) + ": left out. " + left.sentence() + "\n";
            case FileVerdict.Unreadable unreadable -> "";
        };
    }

    private static String checked(FileVerdict.Checked checked) {
        String path = ShownPath.of(checked.path());
        StringBuilder lines = new StringBuilder();
        for (Finding finding : checked.report().findings()) {
            Position start = checked.text().position(finding.span().start());
            lines.append(path)
                    .append(':')
                    .append(start.line())
                    .append(':')
                    .append(start.column())
                    .append(": ")
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(ShownPath.of(finding.message()))
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
