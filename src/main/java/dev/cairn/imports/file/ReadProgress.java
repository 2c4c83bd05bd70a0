package dev.cairn.imports.file;

/** Hears how far reading has come. */
@FunctionalInterface
public interface ReadProgress {
    /** Nobody listens. */
    ReadProgress NONE = (done, total) -> {};

    /**
     * Called every few megabytes on the thread that reads.
     *
     * @param done bytes read so far
     * @param total bytes in all, as the file system says
     */
    void at(long done, long total);
}
