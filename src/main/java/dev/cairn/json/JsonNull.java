package dev.cairn.json;

/** The value null. */
public final class JsonNull extends TreeNode {
    public static final JsonNull NULL = new JsonNull();

    private JsonNull() {}

    @Override
    public int length() {
        return 4;
    }

    @Override
    public boolean closesItself() {
        return false;
    }

    @Override
    public String toString() {
        return "null";
    }
}
