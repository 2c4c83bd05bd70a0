package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.Objects;

/** Who leaves a field and goes on typing loses neither the focus nor a letter. */
class LeaveFieldJourneyTest extends Journey {

    private void enter(String pointer) {
        JsonPointer place = JsonPointer.parse(pointer);
        robot.interact(() -> current().pane().forms().focus(place));
        await(
                "the focus at " + pointer,
                () -> place.equals(current().pane().forms().focusedPointer().get()));
    }

    @Test
    void aDoiThatBecomesBareOnLeavingLetsTheFocusGoOn() throws Exception {
        open(write("a.json", model()));
        enter("/properties/sci:doi");
        robot.write("https://doi.org/10.5281/zenodo.123", 0);
        await("the fix of the address", () -> shows("Change it to 10.5281/zenodo.123"));
        press(KeyCode.TAB);
        robot.write("A citation", 0);
        await("the bare DOI", () -> text().contains("\"sci:doi\": \"10.5281/zenodo.123\""));
        assertThat(text()).contains("\"sci:citation\": \"A citation\"");
        awaitChecked(current());
        robot.write(", 2026", 0);
        assertThat(text()).contains("\"sci:citation\": \"A citation, 2026\"");
    }

    @Test
    void aFixThatIsPressedLeavesTheFocusInTheForm() throws Exception {
        open(write("a.json", model()));
        enter("/properties/sci:doi");
        robot.write("https://doi.org/10.5281/zenodo.123", 0);
        await("the fix of the address", () -> shows("Change it to 10.5281/zenodo.123"));
        awaitChecked(current());
        press(KeyCode.TAB);
        assertThat(focused()).isInstanceOf(TextInputControl.class);
        press(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("https://doi.org/10.5281/zenodo.123", 0);
        click("Change it to 10.5281/zenodo.123");
        awaitChecked(current());
        await("the fix to be gone", () -> !shows("Change it to 10.5281/zenodo.123"));
        press(KeyCode.F2);
        assertThat(FirstFocus.within(current().pane().form(), focused())).isTrue();
    }

    private Node focused() {
        return Objects.requireNonNull(stage().getScene().getFocusOwner());
    }
}
