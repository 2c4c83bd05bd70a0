package dev.cairn.cli;

import java.util.List;

/** A command line that makes no sense, and the sentences that say why. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> sentences;

    UsageException(String... sentences) {
        super(sentences[0], null, false, false);
        this.sentences = List.of(sentences);
    }

    /** What is wrong, and where something near would be right a second sentence that names it. */
    List<String> sentences() {
        return sentences;
    }
}
