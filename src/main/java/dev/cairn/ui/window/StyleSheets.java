package dev.cairn.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.DialogPane;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The style sheets of the window, one for each kind of view. */
public final class StyleSheets {

    private static final List<String> SHEETS =
            List.of("cairn.css", "shell.css", "json.css", "form.css");

    private StyleSheets() {}

    /** Gives a scene the looks of Cairn. */
    public static void addTo(Scene scene) {
        scene.getStylesheets().addAll(sheets());
    }

    /** Gives a dialog the looks of Cairn. */
    public static void addTo(DialogPane pane) {
        pane.getStylesheets().addAll(sheets());
    }

    private static List<String> sheets() {
        return SHEETS.stream()
                .map(name -> StyleSheets.class.getResource("/dev/cairn/ui/" + name))
                .flatMap(Stream::ofNullable)
                .map(URL::toExternalForm)
                .filter(Objects::nonNull)
                .toList();
    }
}
