package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

class ViewMapTest {

    private static final String LONG = "\"x\": 1, ".repeat(1500);

    private static final Set<String> LINE_ENDS = Set.of("\n", "\r\n", "\r", "");

    private final ViewMap map = new ViewMap();
    private String document = "";
    private String view = "";

    private void open(String text) {
        document = text;
        view = map.reset(text);
        alike();
    }

    private void type(int start, int end, String text) {
        int from = map.toDocument(start);
        int to = map.toDocument(end);
        String put = map.typed(start, end, text);
        view = view.substring(0, start) + text + view.substring(end);
        document = document.substring(0, from) + put + document.substring(to);
        alike();
    }

    private void edit(int start, int end, String text) {
        int from = map.toView(start);
        int to = map.toView(end);
        String shown = map.insert(start, end, text);
        document = document.substring(0, start) + text + document.substring(end);
        view = view.substring(0, from) + shown + view.substring(to);
        alike();
    }

    /**
     * Every character of the view stands for its own part of the document, and nothing is left
     * over.
     */
    private void alike() {
        int at = map.toDocument(0);
        assertThat(at).isEqualTo(document.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < view.length(); i++) {
            int next = map.toDocument(i + 1);
            String part = document.substring(at, next);
            boolean right =
                    view.charAt(i) == '\n'
                            ? LINE_ENDS.contains(part)
                            : part.equals(view.substring(i, i + 1));
            if (!right || (!part.isEmpty() && map.toView(at) != i)) {
                throw new AssertionError(
                        "at " + i + " of the view the document has \"" + part + '"');
            }
            at = next;
        }
        assertThat(at).isEqualTo(document.length());
    }

    @Test
    void plainTextIsTheSame() {
        open("{\n  \"a\": 1\n}\n");
        assertThat(view).isEqualTo(document);
        type(4, 4, "é");
        assertThat(view).isEqualTo(document);
    }

    @Test
    void windowsLineEndsStayWhatTheyAre() {
        open("{\r\n  \"a\": 1\r\n}\r\n");
        assertThat(view).isEqualTo("{\n  \"a\": 1\n}\n");
        type(10, 10, ",\n  \"b\": 2");
        assertThat(document).isEqualTo("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n");
        type(1, 2, "");
        assertThat(document).startsWith("{  \"a\"");
    }

    @Test
    void byteOrderMarkIsHiddenAndKept() {
        open("\uFEFF{}");
        assertThat(view).isEqualTo("{}");
        type(0, 0, " ");
        assertThat(document).isEqualTo("\uFEFF {}");
        assertThat(map.pairedLineEnds()).isFalse();
        edit(1, 2, "");
        assertThat(document).isEqualTo("\uFEFF{}");
    }

    @Test
    void overlongLinesAreBrokenInTheViewOnly() {
        open("{" + LONG + "\"y\": 2}\n[1]\n");
        assertThat(view.lines().mapToInt(String::length).max().orElse(0))
                .isLessThanOrEqualTo(ViewMap.LONGEST_LINE);
        assertThat(map.softBreaks()).isPositive();
        int soft = view.indexOf('\n');
        assertThat(map.continues(soft + 1)).isTrue();
        assertThat(map.continues(view.indexOf("[1]"))).isFalse();
        assertThat(map.softBreaksBefore(view.length())).isEqualTo(map.softBreaks());
        String before = document;
        type(soft, soft + 1, "");
        assertThat(document).isEqualTo(before);
        type(soft, soft, " ");
        assertThat(document).hasSize(before.length() + 1);
    }

    @Test
    void anyEditsFromEitherSideKeepBothAlike() {
        String[] pieces = {"a", "\n", "\"k\": [1, 2]", "", "\r\n", "é", "  ", LONG};
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            String end = seed % 3 == 0 ? "\r\n" : "\n";
            open(
                    (seed % 4 == 0 ? "\uFEFF" : "")
                            + "{"
                            + end
                            + "  \"a\": [1,2],"
                            + end
                            + (seed % 5 == 0 ? LONG : "")
                            + "}"
                            + end);
            for (int step = 0; step < 25; step++) {
                String piece = pieces[random.nextInt(pieces.length - (step % 6 == 0 ? 0 : 1))];
                if (random.nextBoolean()) {
                    int start = random.nextInt(view.length() + 1);
                    int stop = Math.min(view.length(), start + random.nextInt(6));
                    type(start, stop, piece.replace("\r\n", "\n"));
                } else {
                    int start = onCharacter(random.nextInt(document.length() + 1));
                    int stop = onCharacter(Math.min(document.length(), start + random.nextInt(6)));
                    edit(start, Math.max(start, stop), piece);
                }
            }
        }
    }

    /** Not between the two characters of a line end, and not before the byte order mark. */
    private int onCharacter(int offset) {
        if (offset == 0 && document.startsWith("\uFEFF")) {
            return 1;
        }
        boolean between =
                offset > 0
                        && offset < document.length()
                        && document.charAt(offset - 1) == '\r'
                        && document.charAt(offset) == '\n';
        return between ? offset - 1 : offset;
    }
}
