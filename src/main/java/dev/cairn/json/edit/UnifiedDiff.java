package dev.cairn.json.edit;

import java.util.List;

/** Writes a comparison in the form of git and patch. */
final class UnifiedDiff {
    private static final String NO_LINE_END = "\\ No newline at end of file\n";

    private final List<String> old;
    private final List<String> now;
    private final List<TextDiff.Block> blocks;
    private final int context;
    private final StringBuilder out = new StringBuilder();

    UnifiedDiff(List<String> old, List<String> now, List<TextDiff.Block> blocks, int context) {
        this.old = old;
        this.now = now;
        this.blocks = blocks;
        this.context = context;
    }

    String write(String name) {
        if (blocks.isEmpty()) {
            return "";
        }
        out.append("--- a/").append(name).append('\n');
        out.append("+++ b/").append(name).append('\n');
        int first = 0;
        while (first < blocks.size()) {
            int last = first;
            // Changes whose context would touch stand in one hunk.
            while (last + 1 < blocks.size()
                    && blocks.get(last + 1).from() - blocks.get(last).to() <= 2 * context) {
                last++;
            }
            hunk(blocks.subList(first, last + 1));
            first = last + 1;
        }
        return out.toString();
    }

    private void hunk(List<TextDiff.Block> part) {
        TextDiff.Block first = part.getFirst();
        TextDiff.Block last = part.getLast();
        int before = Math.min(context, first.from());
        int behind = Math.min(context, old.size() - last.to());
        int from = first.from() - before;
        int fromNow = first.first() - before;
        out.append("@@ -").append(range(from, last.to() + behind - from));
        out.append(" +").append(range(fromNow, last.last() + behind - fromNow));
        out.append(" @@\n");
        int at = from;
        for (TextDiff.Block block : part) {
            lines(' ', old, at, block.from());
            lines('-', old, block.from(), block.to());
            lines('+', now, block.first(), block.last());
            at = block.to();
        }
        lines(' ', old, at, last.to() + behind);
    }

    // An empty range is named by the line before it, and a single line without a count.
    private static String range(int from, int count) {
        int start = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(start) : start + "," + count;
    }

    private void lines(char sign, List<String> text, int from, int to) {
        for (String line : text.subList(from, to)) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append('\n').append(NO_LINE_END);
            }
        }
    }
}
