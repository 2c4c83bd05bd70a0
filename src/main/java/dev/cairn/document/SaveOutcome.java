package dev.cairn.document;

import dev.cairn.files.FileStamp;

import java.nio.file.Path;

/** What came of a {@link SaveJob} that did not fail. */
public sealed interface SaveOutcome {

    /**
     * The file holds the text now.
     *
     * @param file as it was asked for
     * @param stamp how the file is on disk now
     * @param state the number of the text in the document's history
     */
    record Saved(Path file, FileStamp stamp, long state) implements SaveOutcome {}

    /**
     * Somebody else changed the file since it was last read or written. Nothing was written.
     *
     * @param job what was to be written; {@link SaveJob#overwriting()} keeps it ("keep mine")
     * @param disk what the file holds now, for "reload" and "show the difference"
     */
    record Conflict(SaveJob job, FileText disk) implements SaveOutcome {

        /** What happened, as a sentence. */
        public String sentence() {
            return job.file() + " was changed by another program since it was opened here.";
        }
    }
}
