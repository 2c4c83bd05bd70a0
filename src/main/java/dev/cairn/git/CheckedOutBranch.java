package dev.cairn.git;

import org.jspecify.annotations.Nullable;

/**
 * What a checkout has checked out.
 *
 * @param name the short name of the branch; the commit's short id when no branch is checked out
 * @param state whether it is a branch with commits
 * @param head the commit's id; null while the branch has none
 */
public record CheckedOutBranch(String name, State state, @Nullable String head) {

    /** What kind of thing is checked out. */
    public enum State {
        /** A branch with commits. */
        BRANCH,
        /** A branch that has no commit yet. */
        UNBORN,
        /** A commit, and no branch. */
        DETACHED
    }

    /** Where the service registers what is pushed from here. */
    public TargetCatalogue catalogue() {
        return state == State.BRANCH ? TargetCatalogue.ofBranch(name) : TargetCatalogue.NOT_WATCHED;
    }

    /** What that means, as a sentence. */
    public String sentence() {
        return switch (state) {
            case DETACHED ->
                    "No branch is checked out, only the commit "
                            + name
                            + ": the service does not watch it.";
            case UNBORN -> unborn();
            case BRANCH -> born();
        };
    }

    private String unborn() {
        TargetCatalogue later = TargetCatalogue.ofBranch(name);
        return "Branch "
                + name
                + " has no commit yet, so the service does not watch it"
                + (later == TargetCatalogue.NOT_WATCHED
                        ? "."
                        : "; once it is pushed, it feeds the " + later.title() + ".");
    }

    private String born() {
        return catalogue() == TargetCatalogue.NOT_WATCHED
                ? "Branch "
                        + name
                        + " is not watched by the service: only develop (Local Catalogue) and main"
                        + " (Global Catalogue) are."
                : "Branch " + name + " feeds the " + catalogue().title() + ".";
    }

    /** The shortest form, for a status bar. */
    public String summary() {
        return switch (catalogue()) {
            case NOT_WATCHED -> name + ", not watched";
            default -> name + " → " + catalogue().title();
        };
    }
}
