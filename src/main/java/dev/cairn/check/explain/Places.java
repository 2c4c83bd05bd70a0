package dev.cairn.check.explain;

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
        return text.headSpan(pointer);
    }

    /** The name of a member that is itself the mistake. */
    public static Span name(JsonText text, Pointer object, @Nullable String member) {
        return member != null && text.get(object.child(member)) != null
                ? text.nameSpan(object.child(member))
                : mark(text, object);
    }
}
