package dev.cairn.ui.form.control;

import atlantafx.base.theme.Styles;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A switch between a few values that are all in sight. One of them is on, or none. */
public final class SegmentSwitch<T> extends HBox {

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<T> values;
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    public SegmentSwitch(List<T> values, List<String> names, Consumer<T> onChoose) {
        this.values = List.copyOf(values);
        getStyleClass().add("form-segments");
        for (int i = 0; i < values.size(); i++) {
            ToggleButton button = new ToggleButton(names.get(i));
            button.setMnemonicParsing(false);
            button.getStyleClass()
                    .addAll(
                            Styles.SMALL,
                            i == 0
                                    ? Styles.LEFT_PILL
                                    : i == values.size() - 1
                                            ? Styles.RIGHT_PILL
                                            : Styles.CENTER_PILL);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        group.selectedToggleProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (showing) {
                                return;
                            }
                            if (now == null) {
                                // A click on the value that is on leaves it on.
                                showing = true;
                                group.selectToggle(before);
                                showing = false;
                            } else {
                                onChoose.accept(this.values.get(buttons.indexOf(now)));
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** Switches to the value without telling anybody; null switches all off. */
    public void show(@Nullable T value) {
        int index = value == null ? -1 : values.indexOf(value);
        showing = true;
        group.selectToggle(index < 0 ? null : buttons.get(index));
        showing = false;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setFocusTraversable(i == Math.max(0, index));
        }
    }

    /** The button that the keyboard reaches first. */
    public ToggleButton entry() {
        return buttons.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(buttons.getFirst());
    }

    /** Names the buttons for who hears them: "Pretrained: yes". */
    public void describe(String label) {
        for (ToggleButton button : buttons) {
            button.setAccessibleText(label + ": " + button.getText());
        }
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = buttons.indexOf(event.getTarget());
        if (step != 0 && at >= 0) {
            int next = at + step;
            if (next >= 0 && next < buttons.size()) {
                buttons.get(next).requestFocus();
                buttons.get(next).setSelected(true);
            }
            event.consume();
        }
    }
}
