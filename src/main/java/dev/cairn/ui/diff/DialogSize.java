package dev.cairn.ui.diff;

import javafx.scene.control.Dialog;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** Makes a dialog as large as its content wants, and no larger than the window it belongs to. */
public final class DialogSize {

    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 360;
    private static final double FRAME = 40;

    private DialogSize() {}

    /** Sets the size that a dialog opens with; the user may change it. */
    public static void set(Dialog<?> dialog, @Nullable Window owner, double width, double height) {
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("wide-dialog");
        dialog.getDialogPane()
                .setPrefSize(
                        within(width, owner == null ? width : owner.getWidth(), LEAST_WIDTH),
                        within(height, owner == null ? height : owner.getHeight(), LEAST_HEIGHT));
    }

    private static double within(double wanted, double window, double least) {
        return Double.isNaN(window) ? wanted : Math.max(least, Math.min(wanted, window - FRAME));
    }
}
