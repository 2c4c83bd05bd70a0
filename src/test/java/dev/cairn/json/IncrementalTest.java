package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An edited snapshot is the same as one made of the edited text. */
class IncrementalTest {
    private static final List<String> BITS =
            List.of(
                    "",
                    "1",
                    ",",
                    ", 2",
                    "\"",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    " ",
                    "\n",
                    "\"x\": 1",
                    "\"a\": {}, ",
                    "[]",
                    "{}",
                    "null",
                    "\"b\"",
                    "-",
                    "e5",
                    ".",
                    "}, \"z\": {",
                    "], [",
                    "\"\":[]",
                    "\"\\",
                    "\r\n",
                    "\u00e9",
                    "true, ",
                    "tru");

    @Test
    void randomEditsOfGeneratedTexts() {
        int parsed = 0;
        for (long seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            parsed += edit(JsonText.of(RandomText.of(random)), random, 40);
        }
        // Some edits break the text and others repair it; both must have been tried.
        assertThat(parsed).isBetween(3_000, 20_000);
    }

    @Test
    void randomEditsOfTheReferenceSet() {
        Random random = new Random(7);
        for (String text : ReferenceItems.sound().values()) {
            edit(JsonText.of(text), random, 3);
        }
    }

    private static int edit(JsonText first, Random random, int count) {
        JsonText now = first;
        int parsed = 0;
        for (int i = 0; i < count; i++) {
            TextEdit edit = randomEdit(now, random);
            JsonText next = now.with(edit);
            String text = edit.applyTo(now.text());
            JsonText whole = JsonText.of(text);
            assertThat(next.text()).isEqualTo(text);
            assertThat(next.parses()).as("%s after %s", text, edit).isEqualTo(whole.parses());
            assertThat(next.root()).as(text).isEqualTo(whole.root());
            assertThat(Trees.describe(next)).as(text).isEqualTo(Trees.describe(whole));
            JsonText quick = now.withQuickly(edit, 30);
            if (quick != null) {
                assertThat(Trees.describe(quick)).isEqualTo(Trees.describe(whole));
            }
            assertThat(edit.inverse(now.text()).applyTo(text)).isEqualTo(now.text());
            parsed += next.parses() ? 1 : 0;
            // A broken text is edited once more, then the way goes on from a sound one.
            boolean goOn = next.parses() || now.parses() && random.nextInt(5) == 0;
            now = goOn ? next : now.parses() ? now : first;
        }
        return parsed;
    }

    private static TextEdit randomEdit(JsonText now, Random random) {
        String text = now.text();
        String bit = BITS.get(random.nextInt(BITS.size()));
        List<Trees.Found> places = random.nextBoolean() ? Trees.places(now) : List.of();
        if (!places.isEmpty()) {
            Trees.Found found = places.get(random.nextInt(places.size()));
            TextSpan span = random.nextBoolean() ? found.place().span() : found.place().nameSpan();
            return switch (random.nextInt(4)) {
                case 0 -> new TextEdit(span.start(), span.start(), bit);
                case 1 -> new TextEdit(span.end(), span.end(), bit);
                case 2 -> new TextEdit(span.start(), span.end(), bit);
                default -> new TextEdit(found.place().itemStart(), span.end(), bit);
            };
        }
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(4) * random.nextInt(3));
        return new TextEdit(start, end, bit);
    }

    @Test
    void manyEditsInOneGo() {
        JsonText before = JsonText.of("[1, 2, 3]");
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            edits.add(new TextEdit(1, 1, i + ", "));
        }
        JsonText after = before.with(edits);
        assertThat(after.text()).isEqualTo(TextEdit.applyAll(before.text(), edits));
        assertThat(after.get(JsonPointer.of(0))).isEqualTo(JsonValues.value(29));
        List<TextEdit> back = TextEdit.inverseAll(before.text(), edits);
        assertThat(after.with(back).text()).isEqualTo(before.text());
    }

    @Test
    void sharesWhatTheEditDoesNotTouch() {
        JsonText before =
                JsonText.of("{\"a\": {\"x\": [1]}, \"b\": {\"y\": 2}, \"c\": {\"z\": [3]}}");
        JsonText after = new JsonEditor(before).set(JsonPointer.parse("/b/y"), 22222).result();
        assertThat(after.get(JsonPointer.parse("/a")))
                .isSameAs(before.get(JsonPointer.parse("/a")));
        assertThat(after.get(JsonPointer.parse("/c")))
                .isSameAs(before.get(JsonPointer.parse("/c")));
        JsonText longer = new JsonEditor(after).set(JsonPointer.parse("/new"), List.of(1)).result();
        assertThat(longer.get(JsonPointer.parse("/c")))
                .isSameAs(before.get(JsonPointer.parse("/c")));
        assertThat(longer.source(JsonPointer.parse("/c"))).isEqualTo("{\"z\": [3]}");
    }

    @Test
    void saysWhenItWouldTakeLong() {
        String long1 = "[" + "1, ".repeat(5000) + "1]";
        JsonText text = JsonText.of("{\"a\": " + long1 + ", \"b\": \"x\"}");
        int inString = text.span(JsonPointer.of("b")).start() + 1;
        assertThat(text.withQuickly(new TextEdit(inString, inString, "y"), 100)).isNotNull();
        assertThat(text.withQuickly(new TextEdit(inString, inString, "\""), 100)).isNull();
        int end = text.text().length() - 1;
        assertThat(text.withQuickly(new TextEdit(end, end, ", \"c\": 1"), 100)).isNotNull();
        assertThat(text.withQuickly(new TextEdit(end, end + 1, ""), 100)).isNull();
        assertThat(text.withQuickly(new TextEdit(end, end + 1, ""), 1_000_000)).isNotNull();
        JsonText broken = text.with(new TextEdit(end, end + 1, ""));
        assertThat(broken.withQuickly(new TextEdit(end, end, "}"), 100)).isNull();
    }
}
