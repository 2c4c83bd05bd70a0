package dev.cairn.json;

/** The value true or false. */
public final class JsonBoolean extends TreeNode {
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
    public int length() {
        return value ? 4 : 5;
    }

    @Override
    public boolean closesItself() {
        return false;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
