package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommandKeysTest extends Journey {

    /** What keyboards send for Ctrl++ and Ctrl+-, on the letters and on the block of numbers. */
    @Test
    void everyKeyboardEnlargesAndReduces() {
        for (KeyCode key : List.of(KeyCode.PLUS, KeyCode.EQUALS)) {
            assertThat(change(key, false)).as(key.toString()).isEqualTo(1);
            assertThat(change(key, true)).as("Shift+" + key).isEqualTo(1);
        }
        assertThat(change(KeyCode.ADD, false)).isEqualTo(1);
        for (KeyCode key : List.of(KeyCode.MINUS, KeyCode.UNDERSCORE)) {
            assertThat(change(key, false)).as(key.toString()).isEqualTo(-1);
            assertThat(change(key, true)).as("Shift+" + key).isEqualTo(-1);
        }
        assertThat(change(KeyCode.SUBTRACT, false)).isEqualTo(-1);
    }

    private int change(KeyCode key, boolean shift) {
        int before = settings.fontSize().get();
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false);
        robot.interact(() -> javafx.event.Event.fireEvent(stage().getScene(), event));
        return settings.fontSize().get() - before;
    }
}
