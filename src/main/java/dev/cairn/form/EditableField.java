package dev.cairn.form;

import org.jspecify.annotations.Nullable;

/**
 * A field that the forms edit.
 *
 * @param section the title of its page
 * @param pointer its JSON pointer, with {@code *} for any index or key
 * @param label what the form calls it
 * @param control the kind of its control
 * @param required whether the object that holds it must have it
 * @param extension the short name of the extension it belongs to; null for the core
 */
public record EditableField(
        String section,
        String pointer,
        String label,
        String control,
        boolean required,
        @Nullable String extension) {}
