package dev.cairn.json;

/** The value null. */
public final class JsonNull extends Node {
    public static final JsonNull NULL = new JsonNull();

    private JsonNull() {}

    @Override
    int length() {
        return 4;
    }

    @Override
    boolean closesItself() {
        return false;
    }

    @Override
    public String toString() {
        return "null";
    }
}
