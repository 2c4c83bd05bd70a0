package dev.cairn.check.shape;

import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A number, a text, or true and false, each written as another of them. */
final class ScalarConversion implements ShapeConversion {

    private static final int LONGEST = 40;

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        List<ShapeCandidate> candidates = new ArrayList<>();
        if (value instanceof JsonString text) {
            String word = text.value().strip();
            if (demand.asksNumber()) {
                number(word, candidates);
            }
            if (demand.asks("boolean")) {
                truth(word, candidates);
            }
            if (demand.asks("string")) {
                notANumber(word, candidates);
            }
        } else if (value instanceof JsonNumber number && demand.asks("string")) {
            candidates.add(new ShapeCandidate("Make it a text", true, number.literal()));
        }
        return candidates;
    }

    private static void number(String word, List<ShapeCandidate> candidates) {
        if (word.length() > LONGEST) {
            return;
        }
        try {
            candidates.add(new ShapeCandidate("Make it a number", true, new BigDecimal(word)));
        } catch (NumberFormatException e) {
            String plain = word.replaceAll("[\\s_']", "");
            if (plain.matches("-?\\d{1,3}(,\\d{3})+") || !plain.equals(word)) {
                number(plain.replace(",", ""), candidates);
            }
        }
    }

    private static void truth(String word, List<ShapeCandidate> candidates) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> candidates.add(changed("true", true));
            case "false", "no" -> candidates.add(changed("false", false));
            default -> {}
        }
    }

    /** What the raster extension writes for values that JSON has no number for. */
    private static void notANumber(String word, List<ShapeCandidate> candidates) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "nan", "-nan", "np.nan", "numpy.nan", "float('nan')", "n/a" ->
                    candidates.add(changed("nan", "nan"));
            case "inf", "+inf", "infinity", "+infinity", "np.inf" ->
                    candidates.add(changed("inf", "inf"));
            case "-inf", "-infinity", "-np.inf" -> candidates.add(changed("-inf", "-inf"));
            default -> {}
        }
    }

    private static ShapeCandidate changed(String shown, Object value) {
        return new ShapeCandidate("Change it to " + shown, true, value);
    }
}
