package dev.cairn.git;

/**
 * Something that stands in the way of an export.
 *
 * @param sentence what it is and what to do
 * @param stops what it stops: a commit only, or writing the file as well
 * @param way how the user may decide to go on all the same
 */
public record ExportObstacle(String sentence, Stops stops, Way way) {

    /** What an obstacle stops. */
    public enum Stops {
        /** The file cannot be written, so it cannot be committed either. */
        WRITING,
        /** The file can be written, but not committed. */
        COMMIT
    }

    /** How an obstacle gives way. */
    public enum Way {
        /** Not at all. */
        NONE,
        /** Where the user decided to replace somebody's work. */
        REPLACING,
        /** Where the user decided to commit without hooks. */
        WITHOUT_HOOKS
    }

    static ExportObstacle toWriting(String sentence) {
        return new ExportObstacle(sentence, Stops.WRITING, Way.NONE);
    }

    static ExportObstacle toCommit(String sentence) {
        return new ExportObstacle(sentence, Stops.COMMIT, Way.NONE);
    }

    static ExportObstacle unlessDecided(String sentence, Stops stops) {
        return new ExportObstacle(sentence, stops, Way.REPLACING);
    }

    static ExportObstacle unlessWithoutHooks(String sentence) {
        return new ExportObstacle(sentence, Stops.COMMIT, Way.WITHOUT_HOOKS);
    }

    /** Whether the user may decide to go on all the same, which replaces somebody's work. */
    public boolean yielding() {
        return way == Way.REPLACING;
    }

    /** Whether it stops an export that does or does not commit. */
    public boolean stops(boolean commit) {
        return commit || stops == Stops.WRITING;
    }
}
