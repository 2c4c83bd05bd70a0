package dev.cairn.json.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with merge conflicts that nobody has resolved.
 *
 * @param upper the text with the upper side of each
 * @param lower the text with the lower side of each
 * @param upperName what the marks call the upper side, such as {@code HEAD}; may be empty
 * @param lowerName what they call the lower side
 * @param upperSide what the upper side of the first conflict says
 * @param lowerSide what its lower side says
 */
public record ConflictMarkers(
        String upper,
        String lower,
        String upperName,
        String lowerName,
        String upperSide,
        String lowerSide) {

    private static final String UPPER = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String LOWER = ">>>>>>>";

    /** Which lines are being read. */
    private enum Part {
        BOTH,
        UPPER,
        BASE,
        LOWER
    }

    /** The conflicts of a text; empty where there are none, or where one is not whole. */
    public static Optional<ConflictMarkers> of(String text) {
        if (!text.contains(UPPER) || !text.contains(LOWER)) {
            return Optional.empty();
        }
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        List<String> names = new ArrayList<>();
        List<StringBuilder> sides = List.of(new StringBuilder(), new StringBuilder());
        Part part = Part.BOTH;
        int conflicts = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            if (line.startsWith(UPPER) && part == Part.BOTH) {
                names.add(line.substring(UPPER.length()).strip());
                part = Part.UPPER;
            } else if (line.startsWith(BASE) && part == Part.UPPER) {
                part = Part.BASE;
            } else if (line.startsWith(MIDDLE) && (part == Part.UPPER || part == Part.BASE)) {
                part = Part.LOWER;
            } else if (line.startsWith(LOWER) && part == Part.LOWER) {
                names.add(line.substring(LOWER.length()).strip());
                part = Part.BOTH;
                conflicts++;
            } else {
                if (part == Part.BOTH || part == Part.UPPER) {
                    upper.append(line);
                }
                if (part == Part.BOTH || part == Part.LOWER) {
                    lower.append(line);
                }
                if (conflicts == 0 && part == Part.UPPER) {
                    sides.getFirst().append(line);
                }
                if (conflicts == 0 && part == Part.LOWER) {
                    sides.getLast().append(line);
                }
            }
        }
        return part != Part.BOTH || conflicts == 0
                ? Optional.empty()
                : Optional.of(
                        new ConflictMarkers(
                                upper.toString(),
                                lower.toString(),
                                names.getFirst(),
                                names.get(1),
                                sides.getFirst().toString().strip(),
                                sides.getLast().toString().strip()));
    }
}
