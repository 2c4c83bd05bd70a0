package dev.cairn.check.effect;

import dev.cairn.stac.Doi;
import dev.cairn.stac.FrameworkTable;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypeTable;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.licence.SpdxLicence;
import dev.cairn.stac.licence.SpdxLicences;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What values say, whatever their spelling and type. */
final class SaidValue {

    private static final Set<String> NOTHING = Set.of("", "none", "null");

    /** A part of a longer text counts as the same from this many letters and digits on. */
    private static final int SHORTEST_PART = 3;

    private SaidValue() {}

    /** Whether a text stands for no value at all, as programs write None and null. */
    static boolean saysNothing(String text) {
        String bare = text.strip();
        return bare.isEmpty()
                || bare.length() <= 4 && NOTHING.contains(bare.toLowerCase(Locale.ROOT));
    }

    /**
     * One key for all spellings of a value: numbers by what they count, texts by their letters and
     * digits alone.
     */
    static String key(String text) {
        String bare = text.strip();
        Optional<String> number = number(bare);
        if (number.isPresent()) {
            return number.get();
        }
        StringBuilder key = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        String said = key.isEmpty() ? bare : key.toString();
        return switch (said) {
            case "yes" -> "true";
            case "no" -> "false";
            default -> said;
        };
    }

    /** A number in one spelling; a plus in front counts for nothing. Empty for what is none. */
    private static Optional<String> number(String text) {
        if (text.isEmpty() || text.length() > 40 || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of("#" + new BigDecimal(text).stripTrailingZeros().toPlainString());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether two values say the same: in another spelling, with more or less around it, or by
     * another of the names that licences, media types and frameworks have.
     */
    static boolean same(String one, String other) {
        String key = key(one);
        String otherKey = key(other);
        if (key.startsWith("#") && otherKey.startsWith("#")) {
            return key.equals(otherKey);
        }
        return key.equals(otherKey)
                || isPart(key, otherKey)
                || isPart(otherKey, key)
                || version(one).equals(version(other))
                || isSlip(one, other)
                || isSlip(other, one)
                || sameName(one, other)
                || sameName(other, one);
    }

    /** A version without what may be left out of it. */
    private static String version(String text) {
        return text.strip().replaceFirst("^[vV=]\\s*", "").replaceFirst("(\\.0)+$", "");
    }

    private static boolean isPart(String part, String whole) {
        String bare = part.startsWith("#") ? part.substring(1) : part;
        return bare.length() >= SHORTEST_PART && whole.contains(bare);
    }

    private static boolean isSlip(String slip, String word) {
        return slip.length() <= 60
                && word.length() <= 60
                && number(slip).isEmpty()
                && digits(slip).equals(digits(word))
                && SpellingMatcher.nearest(slip, List.of(word)).isPresent();
    }

    /** No slip of spelling makes another number or version. */
    private static String digits(String text) {
        return text.replaceAll("\\D+", "");
    }

    private static boolean sameName(String slip, String name) {
        return SpdxLicences.isId(name)
                        && SpdxLicences.nearest(slip).map(SpdxLicence::id).equals(Optional.of(name))
                || name.contains("/")
                        && MediaTypeTable.nearest(slip)
                                .map(MediaType::name)
                                .equals(Optional.of(name))
                || FrameworkTable.canonical(slip).equals(Optional.of(name))
                || Doi.find(slip).isPresent() && Doi.find(slip).equals(Doi.find(name));
    }

    /** Whether the letters of a word are the first letters of other words, in any order. */
    static boolean abbreviates(String word, List<String> others) {
        String letters = key(word);
        return letters.length() >= 2
                && letters.length() <= others.size()
                && letters.chars()
                        .allMatch(
                                letter ->
                                        others.stream()
                                                .map(SaidValue::key)
                                                .anyMatch(
                                                        other ->
                                                                !other.isEmpty()
                                                                        && other.charAt(0)
                                                                                == letter));
    }
}
