package dev.cairn.check.explain;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonText;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;

import org.jspecify.annotations.Nullable;

/** What to mark in the text for a finding. */
public final class Places {

    private Places() {}

    /**
     * The value where it is short; of a group or list the name that leads it, or the bracket that
     * opens it: a whole page of underlining shows nothing.
     */
    public static Span mark(JsonText text, Pointer pointer) {
        JsonValue value = text.get(pointer);
        boolean container =
                value instanceof JsonObject object && !object.isEmpty()
                        || value instanceof JsonArray array && !array.isEmpty();
        if (!container) {
            return text.nearestSpan(pointer);
        }
        Span name = text.nameSpan(pointer);
        // an entry of a list has no name: then it is the span of the value
        boolean named = text.text().charAt(name.start()) == '"';
        return named ? name : new Span(name.start(), name.start() + 1);
    }

    /** The name of a member that is itself the mistake. */
    public static Span name(JsonText text, Pointer object, @Nullable String member) {
        return member != null && text.get(object.child(member)) != null
                ? text.nameSpan(object.child(member))
                : mark(text, object);
    }
}
