package dev.cairn.ui.settings;

/** How the window looks. */
public enum Theme {
    /** As the system does: light or dark. */
    SYSTEM("As the system"),
    /** Dark text on a light ground. */
    LIGHT("Light"),
    /** Light text on a dark ground. */
    DARK("Dark");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
