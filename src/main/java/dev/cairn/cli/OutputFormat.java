package dev.cairn.cli;

import java.nio.charset.Charset;

/** How the verdict on a file is written. Used by several threads at a time. */
interface OutputFormat {

    /**
     * All lines on one file, each with its line end; empty when there is nothing to say.
     *
     * @param charset of the terminal; what is for programs is in UTF-8 on any
     */
    byte[] lines(FileReport verdict, Charset charset);

    /** Whether a summary for people follows at the end. */
    boolean summary();

    /** Whether the sentence on an unreadable file is in the lines already. */
    boolean tellsUnreadable();

    /** The format of this name: {@code text}, {@code json} or {@code github}. */
    static OutputFormat named(String name) {
        return switch (name) {
            case "json" -> new JsonOutput();
            case "github" -> new GithubOutput();
            default -> new TextOutput();
        };
    }
}
