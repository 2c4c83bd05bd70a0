package dev.cairn.check.explain;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

/** What to mark in the text for a finding. */
public final class FindingSpans {

    private FindingSpans() {}

    /**
     * The value where it is short; of a group or list the name that leads it, or the bracket that
     * opens it: a whole page of underlining shows nothing.
     */
    public static TextSpan mark(JsonText text, JsonPointer pointer) {
        return text.headSpan(pointer);
    }

    /** The name of a member that is itself the mistake. */
    public static TextSpan name(JsonText text, JsonPointer object, @Nullable String member) {
        return member != null && text.get(object.child(member)) != null
                ? text.nameSpan(object.child(member))
                : mark(text, object);
    }
}
