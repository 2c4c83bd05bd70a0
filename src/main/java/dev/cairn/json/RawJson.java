package dev.cairn.json;

/**
 * JSON text that is written as it stands, byte for byte, where a value is wanted.
 *
 * @param text exactly one JSON value
 */
public record RawJson(String text) {
    /**
     * @throws IllegalArgumentException when the text is not one JSON value
     */
    public RawJson {
        if (StrictReader.read(text) == null) {
            throw new IllegalArgumentException("Not a JSON value: " + JsonCharacters.shorten(text));
        }
    }
}
