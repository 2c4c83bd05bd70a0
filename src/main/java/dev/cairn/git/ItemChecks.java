package dev.cairn.git;

import java.util.List;

/**
 * What the checks of the item said, in sentences. Errors keep an item from being published.
 *
 * @param errors the sentences of errors, most important first
 * @param warnings the sentences of warnings
 */
public record ItemChecks(List<String> errors, List<String> warnings) {

    /** Nothing is wrong. */
    public static final ItemChecks CLEAN = new ItemChecks(List.of(), List.of());

    /** Keeps copies of the lists. */
    public ItemChecks {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
