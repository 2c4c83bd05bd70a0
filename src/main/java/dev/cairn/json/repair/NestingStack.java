package dev.cairn.json.repair;

import java.util.Arrays;

/** The objects and arrays that are open while a text is read, innermost on top. */
final class NestingStack {
    private int[] starts = new int[32];
    private char[] kinds = new char[32];

    /** How far the line of the first member is indented; -1 while unknown or not on a line. */
    private int[] indents = new int[32];

    private int depth;

    boolean isEmpty() {
        return depth == 0;
    }

    int depth() {
        return depth;
    }

    void open(char bracket, int start) {
        if (depth == kinds.length) {
            starts = Arrays.copyOf(starts, depth * 2);
            kinds = Arrays.copyOf(kinds, depth * 2);
            indents = Arrays.copyOf(indents, depth * 2);
        }
        starts[depth] = start;
        kinds[depth] = bracket;
        indents[depth] = -1;
        depth++;
    }

    void close() {
        depth--;
    }

    /** Takes back a close: what was on top still is there. */
    void reopen() {
        depth++;
    }

    boolean inObject() {
        return depth > 0 && kinds[depth - 1] == '{';
    }

    boolean inArray() {
        return depth > 0 && kinds[depth - 1] == '[';
    }

    /** Whether the innermost is an object that is an element of an array. */
    boolean isObjectInArray() {
        return depth > 1 && kinds[depth - 1] == '{' && kinds[depth - 2] == '[';
    }

    int start() {
        return starts[depth - 1];
    }

    int indent() {
        return indents[depth - 1];
    }

    void setIndent(int indent) {
        indents[depth - 1] = indent;
    }

    /** The bracket that closes the innermost. */
    char closer() {
        return kinds[depth - 1] == '{' ? '}' : ']';
    }

    /** How many of the innermost have to be closed before one that the bracket closes; or -1. */
    int levelsAbove(char closer) {
        char opener = closer == '}' ? '{' : '[';
        for (int i = depth - 1; i >= 0; i--) {
            if (kinds[i] == opener) {
                return depth - 1 - i;
            }
        }
        return -1;
    }

    /** How many have to be closed before an object whose members have this indentation; or -1. */
    int levelsAbove(int indent) {
        for (int i = depth - 1; i >= 0; i--) {
            if (kinds[i] == '{' && indents[i] == indent) {
                return depth - 1 - i;
            }
        }
        return -1;
    }

    static String nameOf(char closer) {
        return closer == '}' ? "group" : "list";
    }
}
