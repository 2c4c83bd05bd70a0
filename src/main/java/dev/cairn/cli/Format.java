package dev.cairn.cli;

import java.nio.charset.Charset;

/** How the verdict on a file is written. Used by several threads at a time. */
interface Format {

    /**
     * All lines on one file, each with its line end; empty when there is nothing to say.
     *
     * @param charset of the terminal; what is for programs is in UTF-8 on any
     */
    byte[] lines(FileVerdict verdict, Charset charset);

    /** Whether a summary for people follows at the end. */
    boolean summary();

    /** Whether the sentence on an unreadable file is in the lines already. */
    boolean tellsUnreadable();

    /** The format of this name: {@code text}, {@code json} or {@code github}. */
    static Format named(String name) {
        return switch (name) {
            case "json" -> new JsonFormat();
            case "github" -> new GithubFormat();
            default -> new TextFormat();
        };
    }
}
