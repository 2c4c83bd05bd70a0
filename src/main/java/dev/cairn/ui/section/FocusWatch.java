package dev.cairn.ui.section;

import dev.cairn.json.JsonPointer;
import dev.cairn.ui.form.FocusFinder;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Follows the keyboard through the forms: which field has it, and that the field is in sight. */
final class FocusWatch {

    private final ScrollPane content;
    private final Consumer<JsonPointer> regain;
    private final ReadOnlyObjectWrapper<@Nullable JsonPointer> place =
            new ReadOnlyObjectWrapper<>();
    private final ChangeListener<@Nullable Node> onFocus =
            (observable, before, now) -> moved(before, now);

    /**
     * @param regain brings the keyboard back to the field of a place, when what had it is gone
     */
    FocusWatch(ScrollPane content, Consumer<JsonPointer> regain) {
        this.content = content;
        this.regain = regain;
        content.sceneProperty().addListener((observable, before, now) -> follow(before, now));
    }

    /** The place of the field that has the keyboard; null where no field of the forms has it. */
    ReadOnlyObjectProperty<@Nullable JsonPointer> place() {
        return place.getReadOnlyProperty();
    }

    /** Looks again after a change: the field that has the keyboard may have moved. */
    void look() {
        Scene scene = content.getScene();
        JsonPointer found =
                scene == null ? null : FocusFinder.placeOf(scene.getFocusOwner(), content);
        if (found != null) {
            place.set(found);
        }
    }

    /** Stops following. */
    void stop() {
        follow(content.getScene(), null);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(onFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(onFocus);
        }
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        JsonPointer last = place.get();
        if (now == null && last != null && before != null && before.getScene() == null) {
            // What had the keyboard was taken out of the form, which has not to lose it by that.
            Platform.runLater(() -> regain.accept(last));
            return;
        }
        JsonPointer found = FocusFinder.placeOf(now, content);
        if (found != null || FocusFinder.isWithin(content)) {
            place.set(found);
        }
        if (now != null && found != null) {
            PageScrolling.showSoon(content, now);
        }
    }
}
