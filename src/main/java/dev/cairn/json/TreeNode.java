package dev.cairn.json;

/** What all values share inside this package: how much text they take. */
public abstract sealed class TreeNode implements JsonValue
        permits JsonContainer, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** Length of the value's text in UTF-16 units, quotes and brackets included. */
    public abstract int length();

    /** Whether the text of this value ends by itself, whatever comes next. */
    public boolean closesItself() {
        return true;
    }
}
