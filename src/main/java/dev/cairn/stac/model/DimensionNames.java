package dev.cairn.stac.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of a tensor's dimensions, and the letters and other words that stand for them. */
public final class DimensionNames {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    /** Words for the dimension that holds the bands of an image. */
    private static final Set<String> BANDS =
            Set.of("channel", "channels", "band", "bands", "spectral", "c", "ch");

    private DimensionNames() {}

    /**
     * The dimensions that a word of letters stands for, such as {@code bchw}, {@code NHWC} or
     * {@code b c h w}.
     */
    public static Optional<List<String>> ofLetters(String word) {
        String letters = word.replaceAll("[\\s,;_|()\\[\\]'\"-]", "").toLowerCase(Locale.ROOT);
        if (letters.length() < FEWEST || letters.length() > MOST) {
            return Optional.empty();
        }
        boolean volume = letters.indexOf('d') >= 0;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            String name =
                    switch (letters.charAt(i)) {
                        case 'b', 'n' -> "batch";
                        case 'c' -> "channel";
                        case 'h', 'y' -> "height";
                        case 'w', 'x' -> "width";
                        case 't' -> "time";
                        case 'd', 'z' -> volume ? "depth" : "";
                        default -> "";
                    };
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name);
        }
        return new HashSet<>(names).size() == names.size()
                ? Optional.of(List.copyOf(names))
                : Optional.empty();
    }

    /** Whether a dimension is the one of the bands, by whatever word. */
    public static boolean isBands(String name) {
        return BANDS.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
