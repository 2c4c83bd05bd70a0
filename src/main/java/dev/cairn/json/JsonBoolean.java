package dev.cairn.json;

/** The value true or false. */
public final class JsonBoolean extends Node {
    public static final JsonBoolean TRUE = new JsonBoolean(true);
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    private final boolean value;

    private JsonBoolean(boolean value) {
        this.value = value;
    }

    public boolean value() {
        return value;
    }

    @Override
    int length() {
        return value ? 4 : 5;
    }

    @Override
    boolean closesItself() {
        return false;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
