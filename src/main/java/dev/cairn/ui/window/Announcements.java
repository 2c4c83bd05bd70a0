package dev.cairn.ui.window;

import javafx.scene.layout.VBox;

/** Notices that concern the window as a whole, such as a file that is being opened. */
final class Announcements extends VBox {

    Announcements() {
        getStyleClass().add("notices");
    }

    void add(Notice notice) {
        getChildren().add(notice);
    }

    void remove(Notice notice) {
        getChildren().remove(notice);
    }
}
