package dev.cairn.json;

/**
 * A name and its value in an object.
 *
 * @param name unescaped
 * @param value what it stands for
 */
public record JsonMember(String name, JsonValue value) {}
