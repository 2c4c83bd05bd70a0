package dev.cairn.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Walks through the window as a user does: opens items, looks at each section, types into the text
 * and into a field, takes a fix, looks at a migration and at an export, saves and leaves.
 */
public final class WindowTraining {

    private final List<Path> files;

    /**
     * @param files the items to open; they are written to
     */
    public WindowTraining(List<Path> files) {
        this.files = files;
    }

    /**
     * Opens the window, and comes back when it is closed again.
     *
     * @throws IllegalStateException when there is no display, or a step could not be done
     */
    public void run() {
        PlatformClasses.load();
        Application.launch(Walk.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    /** The program itself, with somebody at its keys. */
    public static final class Walk extends CairnApp {

        private final TrainingSteps steps = new TrainingSteps();
        private @Nullable Stage stage;

        @Override
        public void start(Stage stage) {
            this.stage = stage;
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> steps.fail(e));
            super.start(stage);
            int items = getParameters().getRaw().size();
            steps.await("an item with findings", () -> found(".problem-row"));
            for (int i = 0; i < items; i++) {
                steps.step(this::walkSections);
                steps.step(() -> press("Ctrl+Page Down"));
            }
            type();
            steps.step(() -> press("F8"));
            steps.step(() -> press("Shortcut+Period"));
            steps.step(() -> press("Esc"));
            for (String dialog : List.of("Shortcut+Shift+M", "Shortcut+E")) {
                steps.step(() -> press(dialog));
                steps.await("the dialog of " + dialog, () -> dialog() == null ? null : scene());
                steps.step(this::closeDialog);
            }
            steps.step(() -> press("Shortcut+S"));
            steps.step(Platform::exit);
            steps.start();
        }

        @Override
        public void stop() {
            super.stop();
            Throwable failure = steps.failure();
            if (failure != null) {
                throw new IllegalStateException("The training run went wrong.", failure);
            }
        }

        private void type() {
            steps.step(() -> press("Shortcut+3"));
            steps.step(() -> write("x"));
            steps.step(() -> press("Backspace"));
            steps.step(() -> press("Shortcut+Z"));
            steps.step(() -> press("Shortcut+Z"));
            steps.step(() -> chosen(0));
            steps.step(() -> field().requestFocus());
            steps.step(() -> write("x"));
            steps.step(() -> press("Shortcut+Z"));
        }

        private void walkSections() {
            int sections = navigation().getItems().size();
            for (int i = sections - 1; i >= 0; i--) {
                int section = i;
                steps.next(() -> chosen(section));
            }
        }

        private void chosen(int section) {
            navigation().getSelectionModel().select(section);
        }

        private ListView<?> navigation() {
            return (ListView<?>) Objects.requireNonNull(visible(".form-navigation"));
        }

        private Node field() {
            return scene().getRoot().lookupAll("#form-pane .text-field").stream()
                    .filter(node -> node instanceof TextField field && field.isEditable())
                    .filter(node -> node.isVisible() && !node.isDisabled())
                    .findFirst()
                    .orElseThrow();
        }

        private @Nullable Node found(String selector) {
            return scene().lookup(selector);
        }

        /** Of the tab in front: the others are there as well. */
        private @Nullable Node visible(String selector) {
            return scene().getRoot().lookupAll(selector).stream()
                    .filter(Walk::inSight)
                    .findFirst()
                    .orElse(null);
        }

        private static boolean inSight(Node node) {
            for (Node part = node; part != null; part = part.getParent()) {
                if (!part.isVisible()) {
                    return false;
                }
            }
            return true;
        }

        private Scene scene() {
            return Objects.requireNonNull(stage).getScene();
        }

        private @Nullable DialogPane dialog() {
            for (Window window : Window.getWindows()) {
                if (window != stage
                        && window.isShowing()
                        && window.getScene().getRoot() instanceof DialogPane pane) {
                    return pane;
                }
            }
            return null;
        }

        private void closeDialog() {
            DialogPane pane = Objects.requireNonNull(dialog());
            ButtonType last = pane.getButtonTypes().getLast();
            ((Button) pane.lookupButton(last)).fire();
        }

        private EventTarget target() {
            Node owner = scene().getFocusOwner();
            return owner == null ? scene() : owner;
        }

        private void press(String keys) {
            KeyCodeCombination combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
            boolean shortcut = combination.getShortcut() == ModifierValue.DOWN;
            boolean mac = System.getProperty("os.name", "").startsWith("Mac");
            Event.fireEvent(
                    target(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            KeyEvent.CHAR_UNDEFINED,
                            "",
                            combination.getCode(),
                            combination.getShift() == ModifierValue.DOWN,
                            combination.getControl() == ModifierValue.DOWN || shortcut && !mac,
                            combination.getAlt() == ModifierValue.DOWN,
                            shortcut && mac));
        }

        private void write(String character) {
            Event.fireEvent(
                    target(),
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            character,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }
}
