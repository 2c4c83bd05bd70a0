package dev.cairn.json;

/** A string. */
public final class JsonString extends TreeNode {
    private final String value;
    private final int length;

    JsonString(String value, int length) {
        this.value = value;
        this.length = length;
    }

    /** The characters that are meant: unescaped, without quotes. May hold lone surrogates. */
    public String value() {
        return value;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonString string && value.equals(string.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.quote(value, false);
    }
}
