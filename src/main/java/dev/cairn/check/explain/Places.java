package dev.cairn.check.explain;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonText;
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
        Span span = text.nearestSpan(pointer);
        boolean container =
                text.get(pointer) instanceof JsonObject object && !object.isEmpty()
                        || text.get(pointer) instanceof JsonArray array && array.size() > 0;
        if (!container) {
            return span;
        }
        Pointer parent = pointer.parent();
        if (parent != null && text.get(parent) instanceof JsonObject) {
            return text.nameSpan(pointer);
        }
        return new Span(span.start(), Math.min(span.start() + 1, span.end()));
    }

    /** The name of a member that is itself the mistake. */
    public static Span name(JsonText text, Pointer object, @Nullable String member) {
        return member != null && text.get(object.child(member)) != null
                ? text.nameSpan(object.child(member))
                : mark(text, object);
    }
}
