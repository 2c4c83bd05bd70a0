package dev.cairn.cli;

import java.nio.file.Path;

/** Paths as they are printed: a name can hold anything, and must not break a line or a terminal. */
final class PrintablePath {

    private PrintablePath() {}

    static String of(Path path) {
        return of(path.toString());
    }

    /** Also for sentences that have a path in them. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                                shown.append("\\u%04x".formatted(c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }
}
