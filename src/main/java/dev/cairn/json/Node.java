package dev.cairn.json;

/** What all values share inside this package: how much text they take. */
abstract sealed class Node implements JsonValue
        permits Container, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** Length of the value's text in UTF-16 units, quotes and brackets included. */
    abstract int length();

    /** Whether the text of this value ends by itself, whatever comes next. */
    boolean closesItself() {
        return true;
    }
}
