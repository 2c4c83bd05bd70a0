package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/** What is tested without the engine of the JDK is what that engine says. */
class PlainPatternTest {

    private static final long SEED = 20261122;
    private static final String LETTERS = "aAbfgzZ019-_:.+/ \n\u00e9\u2028(|)$^[]{}\\";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-f0-9]+$",
                "^[a-z_-]+$",
                "^[0-9A-Fa-f]{6}$",
                "^[A-Z]+-[-_.A-Za-z0-9]+$",
                "^\\+[1-9][0-9]{3,14}$",
                "^[\\w+.-]+://",
                "^a*b$",
                "^ab*-",
                "^[a-z]{0,2}Z",
                "^\\d{2}\\.\\d+$",
                "^[\\s-]+$",
                "^a+a$",
                "^[a-z][a-z0-9_.\\s-]+[a-z0-9]$",
                "^[a-z0-9][a-z0-9.-]{1,3}[a-z0-9]{2}$",
                "^a{2}b$",
                "^dlm:",
                "^a:(?!(a|b:a|z)$)",
                "^a:(?!b$)",
                "^(?!(a|b)$)",
                "(Z|\\+00:00)$",
                "(a)$",
                "^[^\\s._-](.*[^\\s._-])?$",
                "^[a-f\\d](.*[a-f\\d])?$",
                PlainVersion.SOURCE
            })
    void simpleShapesAreTestedAsTheEngineWould(String source) {
        PlainPattern plain = Objects.requireNonNull(PlainPattern.of(source), source);
        Pattern engine = Pattern.compile(EcmaTranslator.toJava(source));
        for (String text : texts(source)) {
            assertThat(plain.matches(text))
                    .as("%s in %s", source, text)
                    .isEqualTo(engine.matcher(text).find());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+",
                "^a+a",
                "^[^a]+$",
                "^.+$",
                "^a*b?$",
                "^a*a?$",
                "^a+?b$",
                "^a|b$",
                "^(a)$",
                "^[a&&b]$",
                "^\\bx$",
                "^a(?!b|c$)",
                "^a{2,$",
                "^",
                "^$",
                "^[]$",
                "^\\p{L}$"
            })
    void anythingElseIsLeftToTheEngine(String source) {
        assertThat(PlainPattern.of(source)).isNull();
    }

    @Test
    void patternsMadeByChanceMatchAsTheEngineSays() {
        Random random = new Random(SEED);
        String[] parts = {
            "a",
            "b",
            "-",
            ":",
            "\\.",
            "\\+",
            "\\d",
            "\\s",
            "[a-z]",
            "[ab-]",
            "[\\w.]",
            "[A-F0-9]",
            "é"
        };
        String[] counts = {"", "", "", "+", "*", "?", "{2}", "{1,3}"};
        int simple = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder source = new StringBuilder(random.nextInt(4) == 0 ? "" : "^");
            for (int n = random.nextInt(4); n >= 0; n--) {
                source.append(parts[random.nextInt(parts.length)]);
                source.append(counts[random.nextInt(counts.length)]);
            }
            source.append(random.nextBoolean() ? "$" : "");
            simple += PlainPattern.of(source.toString()) == null ? 0 : 1;
            EcmaPattern ours = EcmaPattern.of(source.toString(), stopped -> {});
            Pattern engine = Pattern.compile(EcmaTranslator.toJava(source.toString()));
            for (int n = 0; n < 30; n++) {
                String text = text(random, "ab-:.+0fz_A \u00e9\u00a0", 6);
                assertThat(ours.matches(text))
                        .as("%s in %s", source, text)
                        .isEqualTo(engine.matcher(text).find());
            }
        }
        assertThat(simple).isGreaterThan(500);
    }

    @Test
    void versionsAreToldAsTheEngineWould() {
        Random random = new Random(SEED);
        PlainPattern plain = new PlainVersion();
        Pattern engine = Pattern.compile(EcmaTranslator.toJava(PlainVersion.SOURCE));
        List<String> parts =
                List.of(
                        "1.2.3", "0.10.0", "0", "1", "01", "12", ".", ".", "-", "+", "a", "Z-", "é",
                        "\n");
        int versions = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "2.1.0");
            for (int n = random.nextInt(7); n > 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            boolean version = engine.matcher(text).find();
            assertThat(plain.matches(text.toString())).as(text.toString()).isEqualTo(version);
            versions += version ? 1 : 0;
        }
        assertThat(versions).isBetween(5_000, 40_000);
    }

    private static List<String> texts(String source) {
        Random random = new Random(SEED);
        List<String> texts =
                new ArrayList<>(
                        List.of(
                                "", "a", "a:", "a:b", "a:b:a", "a:z", "a:zz", "Z", "1Z",
                                "x+00:00"));
        texts.addAll(List.of("00:00", "dlm:x", "s3://x", "ABC-x", "+1234", "+123", "aZ", "12.5"));
        for (int i = 0; i < 2_000; i++) {
            texts.add(text(random, LETTERS, 8));
            texts.add(text(random, "abf09", 8));
            texts.add(text(random, source, 10));
        }
        return texts;
    }

    private static String text(Random random, String letters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(longest + 1); n > 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
