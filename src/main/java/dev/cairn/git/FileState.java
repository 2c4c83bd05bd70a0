package dev.cairn.git;

/** What git says of one file of a checkout, against the commit that is checked out. */
public enum FileState {
    /** Not committed yet. */
    NEW("new"),
    /** Other than committed. */
    CHANGED("changed"),
    /** Committed under another name, which is gone. */
    RENAMED("renamed"),
    /** As committed. */
    UNCHANGED("unchanged"),
    /** Left by a merge for somebody to decide. */
    CONFLICTED("conflicted"),
    /** Kept out of git by its ignore rules. */
    IGNORED("ignored");

    private final String word;

    FileState(String word) {
        this.word = word;
    }

    /** The word for people and for the command line. */
    public String word() {
        return word;
    }

    /** Whether a commit would have something of it. */
    public boolean isChange() {
        return this == NEW || this == CHANGED || this == RENAMED || this == CONFLICTED;
    }
}
