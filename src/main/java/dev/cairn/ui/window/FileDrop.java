package dev.cairn.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files that are dropped anywhere on the window are opened. Text that is dragged from field to
 * field is left to the fields.
 */
final class FileDrop {

    private final Consumer<List<Path>> open;

    /**
     * @param open takes what was dropped, in its order
     */
    FileDrop(Consumer<List<Path>> open) {
        this.open = open;
    }

    /** Takes the drops on a window. */
    void install(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void dragged(DragEvent event) {
        if (takes(files(event.getDragboard()))) {
            // Never a move: the other program would take its file away.
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = files(event.getDragboard());
        if (takes(files)) {
            drop(files);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static List<File> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles() : List.of();
    }

    /** Whether what is dragged is for the window: files are, text is none. */
    static boolean takes(List<File> files) {
        return !files.isEmpty();
    }

    /** Opens what was dropped, one file only once. */
    void drop(List<File> files) {
        open.accept(files.stream().map(File::toPath).distinct().toList());
    }
}
