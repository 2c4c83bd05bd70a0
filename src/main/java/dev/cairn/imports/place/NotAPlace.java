package dev.cairn.imports.place;

/** Says in a sentence why something cannot be taken as a place. */
final class NotAPlace extends Exception {
    NotAPlace(String sentence) {
        super(sentence);
    }

    static NotAPlace otherSystem(String name) {
        return new NotAPlace(
                "The coordinates are in "
                        + name
                        + "; convert them to longitude and latitude (EPSG:4326) first.");
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
