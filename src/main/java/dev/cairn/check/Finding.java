package dev.cairn.check;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One mistake, or one thing worth knowing, at one place.
 *
 * @param severity how much it weighs
 * @param rule stable id, such as {@code schema/required}
 * @param schema address of the schema that complains; null for rules
 * @param pointer the place; for something missing, the object that lacks it
 * @param span what to mark in the text
 * @param where the place in words, "Inputs › sentinel2-patches › data type"; empty for the item as
 *     a whole
 * @param message a full sentence, led by the place in words
 * @param fixes what would mend it, the likeliest first; may be empty
 */
public record Finding(
        Severity severity,
        String rule,
        @Nullable String schema,
        JsonPointer pointer,
        TextSpan span,
        String where,
        String message,
        List<Fix> fixes) {

    public Finding {
        fixes = fixes instanceof LazyFixes ? fixes : List.copyOf(fixes);
    }

    /** A finding whose place goes without saying. */
    public Finding(
            Severity severity,
            String rule,
            @Nullable String schema,
            JsonPointer pointer,
            TextSpan span,
            String message,
            List<Fix> fixes) {
        this(severity, rule, schema, pointer, span, "", message, fixes);
    }

    /** The message without the place: for a view that shows the place itself. */
    public String sentence() {
        return !where.isEmpty() && message.startsWith(where + ": ")
                ? message.substring(where.length() + 2)
                : message;
    }

    /**
     * Whether it says that a required field is still empty, which stands against no fix: a place
     * was added for what only the user knows.
     */
    public boolean saysEmpty() {
        return rule.equals("guide/empty-field");
    }

    /** The same with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(other, rule, schema, pointer, span, where, message, fixes);
    }

    /** The same with other fixes. */
    public Finding withFixes(List<Fix> others) {
        return new Finding(severity, rule, schema, pointer, span, where, message, others);
    }
}
