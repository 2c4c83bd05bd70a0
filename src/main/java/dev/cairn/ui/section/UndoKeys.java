package dev.cairn.ui.section;

import dev.cairn.document.Document;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Text fields have an undo of their own; in the forms there is one history, the document's. */
final class UndoKeys implements EventHandler<KeyEvent> {

    private final Document document;

    UndoKeys(Document document) {
        this.document = document;
    }

    @Override
    public void handle(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean redo =
                event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (redo) {
            document.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.Z) {
            document.undo();
            event.consume();
        }
    }
}
