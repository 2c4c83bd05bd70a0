package dev.cairn.check;

import java.util.List;

/** The title of a fix that takes something away, with what will be gone. */
final class RemovalTitle {

    private RemovalTitle() {}

    /**
     * @param lost the values that will be gone, as texts
     */
    static String of(String title, List<String> lost) {
        if (lost.isEmpty()) {
            return title;
        }
        String values = lost.size() == 1 ? "1 value" : lost.size() + " values";
        return title.startsWith("Remove")
                ? title + ", " + values
                : title + ", without " + values + " of now";
    }
}
