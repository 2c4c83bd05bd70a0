package dev.cairn.json.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.RandomText;
import dev.cairn.json.TextEdit;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TextDiffTest {
    @Test
    void editsTurnOneTextIntoTheOther() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String before = RandomText.of(random);
            String after = random.nextInt(4) == 0 ? RandomText.of(random) : changed(before, random);
            List<TextEdit> edits = TextDiff.between(before, after);
            assertThat(TextEdit.applyAll(before, edits)).isEqualTo(after);
            assertThat(edits.isEmpty()).isEqualTo(before.equals(after));
            checkLines(before, after);
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.length());
            changed.replace(at, Math.min(changed.length(), at + random.nextInt(9)), "x\n");
        }
        return changed.toString();
    }

    private static void checkLines(String before, String after) {
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (DiffLine line : TextDiff.lines(before, after)) {
            if (line.kind() != DiffLine.Kind.ADDED) {
                old.add(line.text());
                assertThat(line.before()).isEqualTo(old.size());
            }
            if (line.kind() != DiffLine.Kind.REMOVED) {
                now.add(line.text());
                assertThat(line.after()).isEqualTo(now.size());
            }
        }
        assertThat(old).isEqualTo(before.lines().toList());
        assertThat(now).isEqualTo(after.lines().toList());
    }

    @Test
    void aChangedWordIsASmallEdit() {
        String before = "{\n  \"a\": 1,\n  \"b\": \"one\"\n}\n";
        String after = "{\n  \"a\": 1,\n  \"b\": \"two\"\n}\n";
        assertThat(TextDiff.between(before, after))
                .containsExactly(
                        new TextEdit(before.indexOf("one"), before.indexOf("one") + 3, "two"));
    }

    @Test
    void theUnifiedFormIsTheOneOfGit() {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\n";
        String after = "a\nB\nc\nd\ne\nf\ng\nh\ni\nj";
        assertThat(TextDiff.unified("x.json", before, after, 2))
                .isEqualTo(
                        """
                        --- a/x.json
                        +++ b/x.json
                        @@ -1,4 +1,4 @@
                         a
                        -b
                        +B
                         c
                         d
                        @@ -8,2 +8,3 @@
                         h
                         i
                        +j
                        \\ No newline at end of file
                        """);
        assertThat(TextDiff.unified("x", "", "a\n", 3))
                .isEqualTo("--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
        assertThat(TextDiff.unified("x", "same\n", "same\n", 3)).isEmpty();
    }

    @Test
    void textsThatShareNothingAreQuick() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            before.append("old ").append(i).append('\n');
            after.append("new ").append(i).append('\n');
        }
        List<TextEdit> edits = TextDiff.between(before.toString(), after.toString());
        assertThat(TextEdit.applyAll(before.toString(), edits)).isEqualTo(after.toString());
    }
}
