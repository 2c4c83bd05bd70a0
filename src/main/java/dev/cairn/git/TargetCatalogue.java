package dev.cairn.git;

/** Where the service registers what is pushed to a branch. */
public enum TargetCatalogue {
    /** Branch {@code develop}: the catalogue of the user's own workspace. */
    LOCAL("Local Catalogue"),
    /** Branch {@code main}: the catalogue that the public Marketplace shows. */
    GLOBAL("Global Catalogue"),
    /** Any other branch, or none: the service does not look at it. */
    NOT_WATCHED("no catalogue");

    private final String title;

    TargetCatalogue(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    static TargetCatalogue ofBranch(String branch) {
        return switch (branch) {
            case "develop" -> LOCAL;
            case "main" -> GLOBAL;
            default -> NOT_WATCHED;
        };
    }
}
