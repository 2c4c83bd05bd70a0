package dev.cairn.workspace.item;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * How a file was when it was read: cheap to compare with how it is now.
 *
 * @param size in bytes
 * @param modified the time of its last change, as the disk tells it
 */
public record FileMark(long size, Instant modified) {

    /** The mark of a file with these attributes. */
    public static FileMark of(BasicFileAttributes attributes) {
        return new FileMark(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
