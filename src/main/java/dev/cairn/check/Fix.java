package dev.cairn.check;

import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** A change that mends a finding. */
public interface Fix {

    /** What it does, as a short command: "Add the link". */
    String title();

    /** Whether it changes no meaning, so that it may be taken without a look at it. */
    boolean safe();

    /**
     * The edits, against the snapshot that was checked, each on the text that the one before left.
     */
    List<TextEdit> edits();

    /** A fix by edits of the item's structure; they are worked out when asked for. */
    static Fix of(String title, boolean safe, JsonText text, Consumer<JsonEditor> change) {
        return new StructuralFix(title, safe, text, change);
    }

    /** A fix by edits of the text. */
    static Fix of(String title, boolean safe, List<TextEdit> edits) {
        return new TextFix(title, safe, edits);
    }

    /**
     * See {@link Fix#of(String, boolean, JsonText, Consumer)}; a change that is not possible gives
     * no edits.
     */
    record StructuralFix(String title, boolean safe, JsonText text, Consumer<JsonEditor> change)
            implements Fix {

        @Override
        public List<TextEdit> edits() {
            try {
                JsonEditor editor = new JsonEditor(text);
                change.accept(editor);
                return editor.edits();
            } catch (IllegalArgumentException | NoSuchElementException e) {
                // the item has another shape there than the change needs: then nothing is changed
                return List.of();
            }
        }
    }

    /** See {@link Fix#of(String, boolean, List)}. */
    record TextFix(String title, boolean safe, List<TextEdit> edits) implements Fix {
        public TextFix {
            edits = List.copyOf(edits);
        }
    }
}
