package dev.cairn.document;

import static dev.cairn.document.Editing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text too large to be parsed while the user waits. */
class LargeTextTest {

    private final Editing.Waiting background = new Editing.Waiting();
    private final List<Long> parsed = new ArrayList<>();

    @Test
    void isParsedInTheBackgroundAndToldOnce() {
        Document document = open();
        assertThat(document.tree()).isNull();
        assertThat(document.current()).isNull();
        background.runOne();
        assertThat(parsed).containsExactly(0L);
        assertThat(document.tree()).isNotNull();
        assertThat(background.size()).isZero();
    }

    @Test
    void aSmallEditNeedsNoBackground() {
        Document document = open();
        background.runOne();
        int at = document.text().indexOf("\"v7\"") + 3;
        document.apply(edit(null, at, at, "7"));
        assertThat(background.size()).isZero();
        assertThat(document.tree()).isNotNull();
        assertThat(document.snapshot().text()).isEqualTo(document.text());
    }

    @Test
    void aBurstIsParsedOnceAtItsEnd() {
        Document document = open();
        document.apply(edit(null, 1, 1, " "));
        document.apply(edit(null, 1, 1, " "));
        assertThat(background.size()).isEqualTo(1);
        background.runOne();
        assertThat(parsed).isEmpty();
        assertThat(background.size()).isEqualTo(1);
        background.runOne();
        assertThat(parsed).containsExactly(2L);
        assertThat(document.snapshot().text()).isEqualTo(document.text());
    }

    @Test
    void aResultThatIsNoLongerNeededIsNotTold() {
        Document document = open();
        JsonText asked = document.snapshot();
        background.runOne();
        assertThat(parsed).containsExactly(0L);
        assertThat(document.snapshot()).isSameAs(asked);
        document.close();
    }

    @Test
    void manyEditsInAnyOrderAreOneWalk() {
        Document document = open();
        List<TextEdit> down = new ArrayList<>();
        StringBuilder expected = new StringBuilder(document.text());
        for (int at = document.text().length() - 2; at > 0; at -= 50) {
            down.add(new TextEdit(at, at, "~"));
            expected.insert(at, '~');
        }
        String before = document.text();
        document.apply(new UserEdit("Many", down, null, this));
        assertThat(document.text()).isEqualTo(expected.toString());
        document.undo();
        assertThat(document.text()).isEqualTo(before);
        document.redo();
        assertThat(document.text()).isEqualTo(expected.toString());
    }

    @Test
    void theGapIsRightWhateverTheOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            StringBuilder expected = new StringBuilder("0123456789".repeat(round));
            GapBuffer gap = new GapBuffer(expected.toString());
            for (int i = 0; i < 100; i++) {
                int start = random.nextInt(expected.length() + 1);
                int end = start + random.nextInt(expected.length() - start + 1) / 4;
                String text = "x".repeat(random.nextInt(i == 50 ? 9000 : 6));
                String removed = expected.substring(start, end);
                expected.replace(start, end, text);
                assertThat(gap.apply(new TextEdit(start, end, text)))
                        .isEqualTo(new TextSplice(start, removed, text));
            }
            assertThat(gap.toString()).isEqualTo(expected.toString());
        }
    }

    private Document open() {
        Document document = new Document(null, large(), background, Runnable::run);
        document.listen(
                new DocumentListener() {
                    @Override
                    public void parsed(JsonText tree, long revision) {
                        parsed.add(revision);
                    }
                });
        return document;
    }

    private static String large() {
        StringBuilder text = new StringBuilder("{\"list\": [");
        for (int i = 0; i < 20_000; i++) {
            text.append(i == 0 ? "" : ", ").append("\"v").append(i).append('"');
        }
        return text.append("]}").toString();
    }
}
