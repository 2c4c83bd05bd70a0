package dev.cairn.ui.section;

import dev.cairn.form.RunningTask;
import dev.cairn.form.service.FormServices;
import dev.cairn.stac.RelativeHref;
import dev.cairn.ui.form.control.FormParts;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Says under an address that is a relative path when there is no such file beside the item. The
 * disk is asked in the background, a moment after the last key.
 */
final class DiskHint {

    private final FormServices around;
    private final Label words = FormParts.note("");
    private final PauseTransition soon = new PauseTransition(Duration.millis(300));
    private String href = "";
    private @Nullable Path asked;
    private @Nullable RunningTask asking;

    DiskHint(FormServices around) {
        this.around = around;
        words.setGraphic(new FontIcon(Feather.INFO));
        words.getStyleClass().add("form-disk-hint");
        soon.setOnFinished(event -> ask());
        // The file may have come or gone while the page was out of sight.
        words.sceneProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now != null && asked != null) {
                                soon.playFromStart();
                            }
                        });
        say("");
    }

    Label node() {
        return words;
    }

    /** The address is now this one. */
    void follow(String now) {
        Path target = RelativeHref.target(around.file(), now).orElse(null);
        href = now;
        if (Objects.equals(target, asked)) {
            return;
        }
        asked = target;
        say("");
        if (target == null) {
            soon.stop();
        } else {
            soon.playFromStart();
        }
    }

    private void ask() {
        Path file = asked;
        if (asking != null) {
            asking.cancel();
        }
        if (file != null) {
            asking =
                    around.run(
                            () -> Files.exists(file),
                            there -> {
                                if (file.equals(asked)) {
                                    say(there ? "" : missing(href));
                                }
                            },
                            unknown -> say(""));
        }
    }

    private static String missing(String href) {
        return "There is no file " + href + " beside this item.";
    }

    private void say(String sentence) {
        words.setText(sentence);
        words.setVisible(!sentence.isEmpty());
        words.setManaged(!sentence.isEmpty());
    }
}
