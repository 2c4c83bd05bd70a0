package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * How an export shall be carried out.
 *
 * @param message of the commit; null to write the file only
 * @param replacing whether the user decided to replace what yields to that
 * @param withoutHooks whether the user decided to commit without hooks
 * @param words told each line that git and its hooks say, on another thread
 */
public record ExportWish(
        @Nullable String message,
        boolean replacing,
        boolean withoutHooks,
        Consumer<String> words) {}
