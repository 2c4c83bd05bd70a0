package dev.cairn.json;

import java.util.List;
import java.util.Random;

/**
 * JSON text as many hands write it: any indentation, line end and spelling, containers on one line
 * or many, wrapped rows, blank lines, commas at the beginning of a line, names twice.
 */
public final class RandomText {
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "type",
                    "bbox",
                    "mlm:input",
                    "a/b",
                    "m~n",
                    "",
                    "ключ",
                    "x y",
                    "é\\n",
                    "0");
    private static final List<String> SCALARS =
            List.of(
                    "0",
                    "-1",
                    "1.0",
                    "1e5",
                    "-0.0",
                    "12345678901234567890.123456789012345",
                    "1E+2",
                    "true",
                    "false",
                    "null",
                    "\"\"",
                    "\"text\"",
                    "\"\\u00e9\\n\\\"\"",
                    "\"\\ud800\"",
                    "\"日本 😀\"",
                    "\"a\\/b, {c]\"",
                    "-122.59750209",
                    "7");

    private final Random random;
    private final String unit;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();
    private final boolean messy;

    private RandomText(Random random) {
        this.random = random;
        unit = List.of("  ", "    ", "\t", " ").get(random.nextInt(4));
        lineEnd = List.of("\n", "\n", "\r\n").get(random.nextInt(3));
        messy = random.nextInt(3) == 0;
    }

    public static String of(long seed) {
        return of(new Random(seed));
    }

    public static String of(Random random) {
        RandomText text = new RandomText(random);
        if (random.nextInt(8) == 0) {
            text.out.append('\ufeff');
        }
        text.blank();
        text.container("", 3 + random.nextInt(3), random.nextInt(6) > 0);
        text.out.append(random.nextBoolean() ? text.lineEnd : "");
        return text.out.toString();
    }

    private void value(String indent, int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            out.append(SCALARS.get(random.nextInt(SCALARS.size())));
        } else {
            container(indent, depth, random.nextBoolean());
        }
    }

    private void container(String indent, int depth, boolean object) {
        int count = random.nextInt(depth > 2 ? 7 : 5);
        int style = random.nextInt(messy ? 6 : 3);
        String inner = indent + unit;
        String gap = style == 0 ? "" : style == 1 ? " " : lineEnd + inner;
        String first = style == 0 || style == 1 ? "" : gap;
        String last = style == 0 || style == 1 ? "" : lineEnd + indent;
        String comma = ",";
        if (style == 3) {
            comma = lineEnd + inner + ",";
            gap = " ";
        }
        String colon = List.of(": ", ":", " : ", ": ").get(messy ? random.nextInt(4) : 0);
        out.append(object ? '{' : '[');
        if (count == 0) {
            out.append(messy && random.nextInt(3) == 0 ? " " : "");
        }
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(comma);
                out.append(style == 4 && random.nextBoolean() ? lineEnd : "");
                out.append(style == 5 && random.nextBoolean() ? " " : gap);
            } else {
                out.append(first);
            }
            if (object) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                boolean twice = random.nextInt(20) == 0;
                out.append('"').append(name).append(twice ? "" : "" + i).append('"').append(colon);
            }
            value(inner, depth - 1);
        }
        out.append(count == 0 ? "" : last).append(object ? '}' : ']');
    }

    private void blank() {
        out.append(random.nextInt(6) == 0 ? " " + lineEnd : "");
    }
}
