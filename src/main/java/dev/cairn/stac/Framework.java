package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A machine learning framework.
 *
 * @param name the spelling to write in {@code mlm:framework}
 * @param spellings other spellings, in lower case
 * @param mlflowFlavour what MLflow calls it in an {@code MLmodel} file; null if MLflow does not
 *     know it
 * @param versionKey the member of that flavour which holds the framework's version; null likewise
 */
public record Framework(
        String name,
        List<String> spellings,
        @Nullable String mlflowFlavour,
        @Nullable String versionKey) {
    public Framework {
        spellings = List.copyOf(spellings);
    }
}
