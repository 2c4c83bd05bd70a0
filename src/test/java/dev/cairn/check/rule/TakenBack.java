package dev.cairn.check.rule;

import dev.cairn.json.TextEdit;

import java.util.ArrayList;
import java.util.List;

/** Makes edits and takes each of them back: what is left is the text before, if all is well. */
public final class TakenBack {

    private TakenBack() {}

    /** The text after the edits were made and taken back. */
    public static String after(String text, List<TextEdit> edits) {
        List<TextEdit> inverse = new ArrayList<>();
        String now = text;
        for (TextEdit edit : edits) {
            inverse.addFirst(edit.inverse(now));
            now = edit.applyTo(now);
        }
        return TextEdit.applyAll(now, inverse);
    }
}
