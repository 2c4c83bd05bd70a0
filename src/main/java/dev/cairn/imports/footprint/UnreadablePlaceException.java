package dev.cairn.imports.footprint;

/** Says in a sentence why something cannot be taken as a place. */
final class UnreadablePlaceException extends Exception {
    UnreadablePlaceException(String sentence) {
        super(sentence);
    }

    static UnreadablePlaceException otherSystem(String name) {
        return new UnreadablePlaceException(
                "The coordinates are in "
                        + name
                        + "; convert them to longitude and latitude (EPSG:4326) first.");
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
