package dev.cairn.git;

/**
 * Something that stands in the way of an export.
 *
 * @param sentence what it is and what to do
 * @param stops what it stops: a commit only, or writing the file as well
 * @param yielding whether the user may decide to go on all the same, which replaces somebody's work
 */
public record ExportObstacle(String sentence, Stops stops, boolean yielding) {

    /** What an obstacle stops. */
    public enum Stops {
        /** The file cannot be written, so it cannot be committed either. */
        WRITING,
        /** The file can be written, but not committed. */
        COMMIT
    }

    static ExportObstacle toWriting(String sentence) {
        return new ExportObstacle(sentence, Stops.WRITING, false);
    }

    static ExportObstacle toCommit(String sentence) {
        return new ExportObstacle(sentence, Stops.COMMIT, false);
    }

    static ExportObstacle unlessDecided(String sentence, Stops stops) {
        return new ExportObstacle(sentence, stops, true);
    }

    /** Whether it stops an export that does or does not commit. */
    public boolean stops(boolean commit) {
        return commit || stops == Stops.WRITING;
    }
}
