package dev.cairn.settings;

/** How the window looks. */
public enum ColourTheme {
    /** As the system does: light or dark. */
    SYSTEM("As the system"),
    /** Dark text on a light ground. */
    LIGHT("Light"),
    /** Light text on a dark ground. */
    DARK("Dark");

    private final String label;

    ColourTheme(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
