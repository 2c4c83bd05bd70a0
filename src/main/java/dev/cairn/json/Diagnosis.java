package dev.cairn.json;

/** Says what is wrong with a text that does not parse. */
final class Diagnosis {
    private Diagnosis() {}

    static SyntaxError of(String text, Lines lines) {
        int end = text.length();
        return new SyntaxError(end, new Span(end, end), lines.position(end), "This is not JSON.");
    }
}
