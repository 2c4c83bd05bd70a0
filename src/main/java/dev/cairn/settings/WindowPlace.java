package dev.cairn.settings;

/**
 * Size and dividers of the window as it was left.
 *
 * @param width in points
 * @param height in points
 * @param maximized whether it filled the screen
 * @param sections how much of the width the list of sections takes, from 0 to 1
 * @param text how far right the JSON view starts, from 0 to 1
 * @param problems how far down the problems start, from 0 to 1
 */
public record WindowPlace(
        double width,
        double height,
        boolean maximized,
        double sections,
        double text,
        double problems) {

    /** Before anything was remembered. */
    public static final WindowPlace FIRST = new WindowPlace(1360, 860, false, 0.19, 0.6, 0.78);

    /** The same with other dividers. */
    public WindowPlace withDividers(double nextSections, double nextText, double nextProblems) {
        return new WindowPlace(width, height, maximized, nextSections, nextText, nextProblems);
    }

    /** The same with another size. */
    public WindowPlace withSize(double nextWidth, double nextHeight, boolean nextMaximized) {
        return new WindowPlace(nextWidth, nextHeight, nextMaximized, sections, text, problems);
    }

    /** Whether all of it makes sense; a settings file may hold anything. */
    boolean sound() {
        return width >= 300
                && height >= 200
                && share(sections)
                && share(text)
                && share(problems)
                && sections < text;
    }

    private static boolean share(double value) {
        return value > 0 && value < 1;
    }
}
