package dev.cairn.json;

/**
 * A value of the tree. It knows its content but no place: subtrees are shared between snapshots,
 * and only a {@code JsonText} can say where one stands. Values are equal when they mean the same:
 * numbers by their numeric value, objects whatever the order of their members. It is one of {@link
 * JsonObject}, {@link JsonArray}, {@link JsonString}, {@link JsonNumber}, {@link JsonBoolean} and
 * {@link JsonNull}.
 */
public sealed interface JsonValue permits TreeNode {}
