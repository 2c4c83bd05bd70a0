package dev.cairn.ui.window;

import dev.cairn.settings.UserSettings;
import dev.cairn.settings.WindowPlace;

import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Remembers how large the user makes the window. */
final class WindowSize {

    private WindowSize() {}

    static void remember(Stage stage, UserSettings settings) {
        ChangeListener<Object> resized =
                (o, was, now) -> {
                    Scene scene = stage.getScene();
                    boolean whole = stage.isMaximized();
                    WindowPlace place = settings.window().get();
                    settings.window()
                            .set(
                                    place.withSize(
                                            whole ? place.width() : scene.getWidth(),
                                            whole ? place.height() : scene.getHeight(),
                                            whole));
                };
        stage.widthProperty().addListener(resized);
        stage.heightProperty().addListener(resized);
        stage.maximizedProperty().addListener(resized);
    }
}
