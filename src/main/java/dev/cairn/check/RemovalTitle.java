package dev.cairn.check;

import java.util.List;

/** The title of a fix that takes something away, with what will be gone. */
final class RemovalTitle {

    /** Characters of a value that is named. */
    private static final int LONGEST = 40;

    private RemovalTitle() {}

    /**
     * @param lost the values that will be gone, as texts
     */
    static String of(String title, List<String> lost) {
        if (lost.isEmpty()) {
            return title;
        }
        String values = lost.size() == 1 ? "1 value" : lost.size() + " values";
        if (title.startsWith("Remove")) {
            return title + ", " + values;
        }
        return lost.size() == 1 && lost.getFirst().length() <= LONGEST
                ? title + ", instead of “" + lost.getFirst() + "”"
                : title + "; " + values + " will be gone";
    }
}
