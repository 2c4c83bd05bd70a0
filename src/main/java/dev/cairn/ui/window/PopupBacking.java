package dev.cairn.ui.window;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Gives menus and popups a ground of the theme's colour where the screen cannot show what is see
 * through, as on remote desktops: shadows and round corners would be white frames there.
 */
public final class PopupBacking {

    /** Set on the root of a popup that has to paint its whole window. */
    static final PseudoClass OPAQUE = PseudoClass.getPseudoClass("opaque");

    private PopupBacking() {}

    /** Watches the popups of the program, if its screen needs that. */
    public static void install() {
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            Window.getWindows()
                    .addListener(
                            (ListChangeListener<Window>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList().forEach(PopupBacking::back);
                                        }
                                    });
        }
    }

    /** Lets a window paint its whole ground, if it is a popup. */
    static void back(Window window) {
        if (window instanceof PopupWindow popup && popup.getScene() != null) {
            Scene scene = popup.getScene();
            scene.getRoot().pseudoClassStateChanged(OPAQUE, true);
            if (scene.getRoot() instanceof Region root) {
                // Shadows lie outside of the root: the colour that the theme gives it goes there
                // too.
                scene.fillProperty().bind(root.backgroundProperty().map(PopupBacking::colour));
            }
        }
    }

    private static Paint colour(Background background) {
        return background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getFirst().getFill();
    }
}
