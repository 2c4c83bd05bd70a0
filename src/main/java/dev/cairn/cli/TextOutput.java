package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;

import java.nio.charset.Charset;

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
            lines.append(FindingText.line(path, checked.text(), finding));
            for (Fix fix : finding.fixes()) {
                lines.append("    fix: ").append(PrintablePath.of(fix.fullTitle())).append('\n');
            }
        }
        int more = checked.report().total() - checked.report().findings().size();
        if (more > 0) {
            lines.append(FindingText.more(path, more));
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
