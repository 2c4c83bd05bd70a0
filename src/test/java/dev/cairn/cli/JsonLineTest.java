package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class JsonLineTest {

    private static String line(String text) {
        return new String(new JsonLine().text(text).bytes(), StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        Json.quote(text, out);
        return out.toString();
    }

    @Test
    void aTextIsWrittenAsAnywhereElse() {
        String alphabet =
                "abc xyz/~\"\\\n\r\t\b\f\u0000\u001f\u007f\u0080äßé߿ࠀ›“”…€\uffff\ud83d\ude00";
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            // lone halves of characters come up as well
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(line(text.toString())).isEqualTo(quoted(text.toString()));
        }
    }

    @Test
    void aLineGrowsAsItHasTo() {
        String wide = "›".repeat(9_000);
        JsonLine line = new JsonLine();
        for (int i = 0; i < 5; i++) {
            line.text(wide).number(Integer.MAX_VALUE).put(JsonLine.plain(","));
        }

        assertThat(new String(line.bytes(), StandardCharsets.UTF_8))
                .isEqualTo((quoted(wide) + "2147483647,").repeat(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 99, 100, 4711, 1_000_000_000, Integer.MAX_VALUE})
    void aNumberIsWrittenInDigits(int number) {
        byte[] bytes = new JsonLine().number(number).bytes();
        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .isEqualTo(Integer.toString(number));
    }
}
