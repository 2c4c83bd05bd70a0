package dev.cairn.ui.window;

import javafx.scene.layout.VBox;

/** Notices that concern the window as a whole, such as a file that is being opened. */
final class WindowAnnouncements extends VBox {

    WindowAnnouncements() {
        getStyleClass().add("notices");
    }

    void add(NoticeBar notice) {
        getChildren().add(notice);
    }

    void remove(NoticeBar notice) {
        getChildren().remove(notice);
    }
}
