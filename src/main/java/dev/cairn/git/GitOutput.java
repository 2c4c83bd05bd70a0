package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the git program gave.
 *
 * @param status the exit status; 0 is success
 * @param out what it printed to standard output
 * @param err what it, its hooks and filters said; the last part where that was very much
 */
record GitOutput(int status, byte[] out, String err) {

    private static final int MOST_LINES = 20;
    private static final List<String> PREFIXES = List.of("fatal: ", "error: ");

    boolean ok() {
        return status == 0;
    }

    /** Standard output as text, without the line end at its end. */
    String text() {
        return new String(out, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The lines of standard output. */
    List<String> lines() {
        return text().lines().toList();
    }

    /** What went wrong in the words of git, its hooks or filters, without git's hints. */
    String words() {
        List<String> lines =
                err.lines()
                        .filter(line -> !line.startsWith("hint:") && !line.isBlank())
                        .map(GitOutput::plain)
                        .toList();
        if (lines.isEmpty()) {
            return "git ended with status " + status + " and said nothing";
        }
        int from = Math.max(0, lines.size() - MOST_LINES);
        return String.join("\n", lines.subList(from, lines.size()));
    }

    /** Without what a terminal would take for an order: colours of hooks, control characters. */
    static String plain(String line) {
        String clean = line.replaceAll("\u001b\\[[0-9;?]*[ -/]*[@-~]", "");
        StringBuilder kept = new StringBuilder();
        clean.codePoints()
                .filter(c -> c == '\t' || !Character.isISOControl(c) && !turnsText(c))
                .forEach(kept::appendCodePoint);
        String told = kept.toString();
        @Nullable String prefix =
                PREFIXES.stream().filter(told::startsWith).findFirst().orElse(null);
        return prefix == null ? told : told.substring(prefix.length());
    }

    private static boolean turnsText(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
