package dev.cairn.check;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the schemas say about one field.
 *
 * @param name the member's name in the text
 * @param title short label; the name where the schemas give none
 * @param description what it is and what it is for; may be empty
 * @param examples values to offer, as text
 * @param choices the only values allowed; empty where the choice is free
 * @param types JSON types allowed ({@code string}, {@code integer}, ...); empty where any is
 * @param required whether the object that holds it must have it
 * @param pattern regular expression (ECMA-262) that text must match
 * @param format such as {@code date-time}
 * @param minimum least number allowed
 * @param maximum greatest number allowed
 * @param extensionUrl address of the extension whose schema describes it; null for the core
 */
public record FieldDescription(
        String name,
        String title,
        String description,
        List<String> examples,
        List<@Nullable Object> choices,
        Set<String> types,
        boolean required,
        @Nullable String pattern,
        @Nullable String format,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String extensionUrl) {}
