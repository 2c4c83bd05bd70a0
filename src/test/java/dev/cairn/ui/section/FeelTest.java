package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.document.UserEdit;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** How forms feel under the hands: the wheel, the caret, the help. */
class FeelTest extends FormsTest {

    private static final String FILLED =
            FRESH.replace(
                    "\"mlm:tasks\"",
                    "\"mlm:total_parameters\": 31, \"mlm:accelerator\": \"cuda\","
                            + " \"mlm:pretrained\": true, \"mlm:tasks\"");

    @Test
    void theWheelChangesNoNumberAndNoChoice() {
        open(FILLED, null, "model");
        List<Node> controls = new ArrayList<>(Nodes.all(TextField.class, any -> true));
        controls.addAll(Nodes.all(ComboBox.class, any -> true));
        assertThat(controls).hasSizeGreaterThan(4);
        for (Node control : controls) {
            FormsHarness.run(
                    () -> {
                        control.requestFocus();
                        Event.fireEvent(control, wheel(40));
                        Event.fireEvent(control, wheel(-120));
                    });
        }
        assertThat(item().text().text()).isEqualTo(FILLED);
    }

    private static ScrollEvent wheel(double by) {
        EventType<ScrollEvent> type = ScrollEvent.SCROLL;
        return new ScrollEvent(
                type,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                by / 40,
                0,
                null);
    }

    @Test
    void theCaretStaysWhereOneTypes() {
        FormsHarness shown = open(FRESH, null, "model");
        TextInputControl name = Nodes.field("Model name");
        type(name, "u-net");
        FormsHarness.run(
                () -> {
                    name.positionCaret(2);
                    name.insertText(2, "X");
                });
        assertThat(item().string(JsonPointer.parse("/properties/mlm:name"))).isEqualTo("u-Xnet");
        assertThat(FormsHarness.onFx(name::getCaretPosition)).isEqualTo(3);
        FormsHarness.run(
                () -> {
                    JsonEditor editor = new JsonEditor(shown.document.snapshot());
                    editor.set(JsonPointer.parse("/properties/title"), "From the JSON");
                    shown.document.apply(new UserEdit("Elsewhere", editor.edits(), null, "json"));
                });
        shown.settle();
        assertThat(FormsHarness.onFx(name::getCaretPosition)).isEqualTo(3);
        assertThat(FormsHarness.onFx(name::isFocused)).isTrue();
    }

    @Test
    void helpSaysWhatAFieldIsWithAnExampleAndTheAddressOfItsSpecification() {
        open(FRESH, null, "model");
        TextInputControl name = Nodes.field("Architecture");
        FormsHarness.run(
                () -> {
                    name.requestFocus();
                    name.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.F1,
                                    false,
                                    false,
                                    false,
                                    false));
                });
        Nodes.await("help", () -> Nodes.says("Architecture (required)"));
        assertThat(Nodes.field("Specification").getText())
                .isEqualTo("https://github.com/stac-extensions/mlm/tree/v1.3.0");
        assertThat(Nodes.field("Place in the item").getText())
                .isEqualTo("/properties/mlm:architecture");
        assertThat(Nodes.says("Example")).isTrue();
        Label title =
                Nodes.all(Label.class, label -> label.getText().equals("Architecture *"))
                        .getFirst();
        FormsHarness.run(() -> Event.fireEvent(title, entered()));
        assertThat(FormsHarness.onFx(() -> title.getTooltip().getText()))
                .contains("Example: ")
                .contains("F1: more");
    }

    private static MouseEvent entered() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                1,
                1,
                1,
                1,
                javafx.scene.input.MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
