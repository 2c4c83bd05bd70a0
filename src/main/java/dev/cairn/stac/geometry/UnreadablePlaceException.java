package dev.cairn.stac.geometry;

/** Says in a sentence why something cannot be taken as a place. */
public final class UnreadablePlaceException extends Exception {
    public UnreadablePlaceException(String sentence) {
        super(sentence);
    }

    public static UnreadablePlaceException otherSystem(String name) {
        return new UnreadablePlaceException(
                "The coordinates are in "
                        + name
                        + "; convert them to longitude and latitude (EPSG:4326) first.");
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
