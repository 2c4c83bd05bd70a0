package dev.cairn.git;

/**
 * Something that stands in the way of an export.
 *
 * @param sentence what it is and what to do
 * @param stops what it stops: a commit only, or writing the file as well
 * @param yielding whether the user may decide to go on all the same, which replaces somebody's work
 */
public record Obstacle(String sentence, Stops stops, boolean yielding) {

    /** What an obstacle stops. */
    public enum Stops {
        /** The file cannot be written, so it cannot be committed either. */
        WRITING,
        /** The file can be written, but not committed. */
        COMMIT
    }

    static Obstacle toWriting(String sentence) {
        return new Obstacle(sentence, Stops.WRITING, false);
    }

    static Obstacle toCommit(String sentence) {
        return new Obstacle(sentence, Stops.COMMIT, false);
    }

    static Obstacle unlessDecided(String sentence, Stops stops) {
        return new Obstacle(sentence, stops, true);
    }

    /** Whether it stops an export that does or does not commit. */
    public boolean stops(boolean commit) {
        return commit || stops == Stops.WRITING;
    }
}
