package dev.cairn.ui.section;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Finds what stands in the windows, and waits until it does. */
final class Nodes {

    private static final int TRIES = 200;

    private Nodes() {}

    /** All nodes of a kind in all windows that are open, as far as they can be seen. */
    static <T extends Node> List<T> all(Class<T> kind, Predicate<T> wanted) {
        return FormsHarness.onFx(
                () -> {
                    List<T> found = new ArrayList<>();
                    for (Window window : List.copyOf(Window.getWindows())) {
                        collect(window.getScene().getRoot(), kind, wanted, found);
                    }
                    return found;
                });
    }

    private static <T extends Node> void collect(
            Node node, Class<T> kind, Predicate<T> wanted, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node) && wanted.test(kind.cast(node))) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, wanted, found));
        }
    }

    static void press(String text) {
        List<ButtonBase> buttons = all(ButtonBase.class, button -> text.equals(button.getText()));
        if (buttons.isEmpty()) {
            throw new AssertionError("no button says “" + text + "”: " + words());
        }
        FormsHarness.run(() -> buttons.getFirst().fire());
    }

    static TextInputControl field(String accessibleText) {
        return all(
                        TextInputControl.class,
                        field ->
                                Objects.requireNonNullElse(field.getAccessibleText(), "")
                                        .startsWith(accessibleText))
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field “" + accessibleText + "”"));
    }

    /** All that can be read. */
    static List<String> words() {
        return all(Labeled.class, label -> label.getText() != null && !label.getText().isBlank())
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    static boolean says(String part) {
        return words().stream().anyMatch(text -> text.contains(part));
    }

    static void await(String what, BooleanSupplier holds) {
        for (int i = 0; i < TRIES; i++) {
            if (FormsHarness.onFx(holds::getAsBoolean)) {
                return;
            }
            FormsHarness.pause(50);
        }
        throw new AssertionError("waited in vain: " + what + "; there is " + words());
    }
}
