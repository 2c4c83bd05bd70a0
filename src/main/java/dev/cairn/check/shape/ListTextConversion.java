package dev.cairn.check.shape;

import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A list or group that is written as a text: with commas, in brackets, or as JSON. */
final class ListTextConversion implements ShapeConversion {

    private static final Pattern COMMAS = Pattern.compile("\\s*[,;|]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TIMES = Pattern.compile("\\s*[x×*]\\s*");
    private static final Pattern SIZES = Pattern.compile("-?\\d+(\\s*[x×*]\\s*-?\\d+)+");
    private static final Pattern NUMBERS = Pattern.compile("[-+\\d.eE\\s]+");
    private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]$");
    private static final int LONGEST = 100_000;

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        List<ShapeCandidate> candidates = new ArrayList<>();
        if (!(value instanceof JsonString string) || string.value().length() > LONGEST) {
            return candidates;
        }
        String text = string.value().strip();
        boolean list = demand.asks("array");
        if (list && text.startsWith("[") || demand.asks("object") && text.startsWith("{")) {
            JsonText json = JsonText.of(text);
            JsonValue root = json.root();
            if (root != null) {
                candidates.add(
                        new ShapeCandidate(
                                list ? "Make it a list" : "Make it a group", true, root));
            }
        }
        if (list) {
            split(text, demand, candidates);
        }
        return candidates;
    }

    private static void split(String text, ShapeDemand demand, List<ShapeCandidate> candidates) {
        String inner = text.replaceAll("^[\\[(]\\s*|\\s*,?\\s*[\\])]$", "");
        if (inner.isEmpty()) {
            return;
        }
        boolean numbers = demand.entry().asksNumber();
        if (COMMAS.matcher(inner).find()) {
            candidates.add(list(COMMAS, inner));
        } else if (numbers && SIZES.matcher(inner).matches()) {
            candidates.add(list(TIMES, inner));
        } else if (BLANKS.matcher(inner).find()
                && (numbers && NUMBERS.matcher(inner).matches()
                        || demand.field().equals(DimensionConversion.FIELD))) {
            candidates.add(list(BLANKS, inner));
        } else if (!inner.equals(text)) {
            candidates.add(list(COMMAS, inner));
        }
    }

    private static ShapeCandidate list(Pattern separator, String text) {
        List<String> entries =
                Arrays.stream(separator.split(text))
                        .map(entry -> QUOTES.matcher(entry.strip()).replaceAll(""))
                        .filter(entry -> !entry.isEmpty())
                        .toList();
        return new ShapeCandidate("Make it a list of %d".formatted(entries.size()), true, entries);
    }
}
