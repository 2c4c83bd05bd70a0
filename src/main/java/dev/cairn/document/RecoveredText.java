package dev.cairn.document;

import dev.cairn.files.FileStamp;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An unsaved text of an earlier run that ended without saving it.
 *
 * @param file where it belongs; null for a new item that had no place yet
 * @param text all of it
 * @param kept when it was put aside
 * @param base how its file was when it was opened; null where that is not known
 * @param entry where it is kept, for {@link RecoveryFolder#forget(Recovered)}
 */
public record RecoveredText(
        @Nullable Path file, String text, Instant kept, @Nullable FileStamp base, Path entry) {}
