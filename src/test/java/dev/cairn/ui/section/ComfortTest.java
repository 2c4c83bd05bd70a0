package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.FormSection;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.model.PlacedTemplates;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a user would curse at: a wheel that changes a number, a caret that jumps. */
class ComfortTest {

    private static final double DOWN = -120;

    @Test
    void theWheelChangesNothingWhereverItIsTurned() throws IOException {
        String text = PicturesTest.resource("model.json");
        int turned = 0;
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 800, 500)) {
            for (FormSection section : FormsHarness.onFx(forms.forms::kindSections)) {
                forms.open(section.id());
                forms.pulse();
                forms.pulse();
                for (Node node : controls(forms)) {
                    turned++;
                    FormsHarness.run(
                            () -> {
                                node.requestFocus();
                                turn(node);
                            });
                }
            }
            assertThat(forms.document.text()).isEqualTo(text);
        }
        assertThat(turned).isGreaterThan(60);
    }

    @Test
    void theWheelOverAChoiceScrollsThePage() throws IOException {
        String text = PicturesTest.resource("model.json");
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 800, 300)) {
            forms.open("model");
            forms.pulse();
            ScrollPane page = (ScrollPane) forms.forms.content().lookup(".form-scroll");
            Node choice =
                    controls(forms).stream()
                            .filter(ComboBox.class::isInstance)
                            .findFirst()
                            .orElseThrow();
            double before = FormsHarness.onFx(page::getVvalue);
            FormsHarness.run(() -> turn(choice));
            assertThat(FormsHarness.onFx(page::getVvalue)).isGreaterThan(before);
        }
    }

    private static List<Node> controls(FormsHarness forms) {
        return FormsHarness.onFx(
                () -> {
                    List<Node> found = new ArrayList<>();
                    collect((Parent) forms.forms.content(), found);
                    return found;
                });
    }

    private static void collect(Parent parent, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof TextInputControl
                    || child instanceof ComboBox<?>
                    || child instanceof ToggleButton) {
                found.add(child);
            } else if (child instanceof Parent inner) {
                collect(inner, found);
            }
        }
    }

    private static void turn(Node node) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        4,
                        4,
                        4,
                        4,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        DOWN,
                        0,
                        DOWN,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    /** The version of a framework is wrong at nearly each letter: findings come and go. */
    @Test
    void theCaretStaysWhileFindingsComeAndGo() throws IOException {
        String text = PicturesTest.resource("model.json");
        JsonPointer place = JsonPointer.of("properties", "mlm:framework_version");
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 800, 500)) {
            FormsHarness.run(() -> forms.forms.focus(place));
            forms.settle();
            TextInputControl field =
                    (TextInputControl)
                            FormsHarness.onFx(() -> forms.stage.getScene().getFocusOwner());
            FormsHarness.run(
                    () -> {
                        field.setText("2.0");
                        field.positionCaret(1);
                    });
            int findings = 0;
            StringBuilder typed = new StringBuilder("2");
            for (char letter : ".1.x9-".toCharArray()) {
                FormsHarness.run(() -> type(field, letter));
                forms.pulse();
                forms.pulse();
                typed.append(letter);
                findings +=
                        FormsHarness.onFx(
                                        () ->
                                                forms.session.report().get().findings().stream()
                                                        .anyMatch(
                                                                found ->
                                                                        found.pointer()
                                                                                .equals(place)))
                                ? 1
                                : 0;
                assertThat(field.getText()).isEqualTo(typed + ".0");
                assertThat(field.getCaretPosition()).isEqualTo(typed.length());
                assertThat(field.isFocused()).isTrue();
                assertThat(field.getScene()).isSameAs(forms.stage.getScene());
            }
            assertThat(findings).as("letters with a finding").isBetween(2, 6);
        }
    }

    /** Each check brings findings anew; who is about to press a fix must not lose it. */
    @Test
    void theKeyboardStaysOnAFixWhenTheItemIsCheckedAgain() throws IOException {
        String text = PicturesTest.resource("model.json").replace("\"PyTorch\"", "\"pytorch\"");
        JsonPointer place = JsonPointer.of("properties", "mlm:framework");
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 800, 500)) {
            FormsHarness.run(() -> forms.forms.reveal(place));
            forms.settle();
            Button fix =
                    (Button)
                            FormsHarness.onFx(
                                    () ->
                                            forms.forms
                                                    .content()
                                                    .lookup(".form-finding .form-button"));
            FormsHarness.run(fix::requestFocus);
            FormsHarness.run(
                    () ->
                            forms.session
                                    .editor()
                                    .edit(
                                            "Change",
                                            null,
                                            this,
                                            editor ->
                                                    editor.set(
                                                            JsonPointer.of("properties", "title"),
                                                            "New")));
            forms.settle();
            Node now = FormsHarness.onFx(() -> forms.stage.getScene().getFocusOwner());
            assertThat(now).isInstanceOf(Button.class).isNotSameAs(fix);
            assertThat(((Button) now).getText()).isEqualTo(fix.getText());
        }
    }

    /** The colours of the dark theme let through what was drawn before. */
    @Test
    void theMapIsDrawnAfreshInTheDarkTheme() throws IOException {
        String text = PicturesTest.resource("model.json");
        FormsHarness.start();
        FormsHarness.theme(true);
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 800, 700)) {
            FormsHarness.theme(true);
            forms.open("where-when");
            forms.settle();
            int[] first = pixels(forms);
            FormsHarness.run(() -> forms.stage.setWidth(700));
            forms.settle();
            FormsHarness.run(() -> forms.stage.setWidth(800));
            forms.settle();
            assertThat(pixels(forms)).isEqualTo(first);
        } finally {
            FormsHarness.theme(false);
        }
    }

    private static int[] pixels(FormsHarness forms) {
        return FormsHarness.onFx(
                () -> {
                    WritableImage drawn =
                            forms.forms.content().lookup(".world-map").snapshot(null, null);
                    int width = (int) drawn.getWidth();
                    int height = (int) drawn.getHeight();
                    int[] pixels = new int[width * height];
                    drawn.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    pixels,
                                    0,
                                    width);
                    return pixels;
                });
    }

    private static void type(Node field, char letter) {
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        String.valueOf(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    @Test
    void theMeterCountsDownAndLeadsToTheNextEmptyField() {
        String text = PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 800, 500)) {
            forms.settle();
            ProgressBar bar =
                    (ProgressBar)
                            FormsHarness.onFx(
                                    () -> forms.forms.navigation().lookup(".progress-bar"));
            double before = bar.getProgress();
            String words = FormsHarness.onFx(() -> forms.forms.completeness().get());
            assertThat(words).matches("\\d+ required and \\d+ recommended to do\\.");
            int required = Integer.parseInt(words.substring(0, words.indexOf(' ')));
            JsonPointer first = next(forms);
            JsonPointer second = next(forms);
            assertThat(second).isNotEqualTo(first);
            assertThat(forms.document.snapshot().has(second)).isTrue();
            FormsHarness.run(() -> forms.forms.focus(JsonPointer.of("properties", "mlm:name")));
            forms.settle();
            FormsHarness.run(
                    () ->
                            ((TextInputControl) forms.stage.getScene().getFocusOwner())
                                    .setText("unet"));
            forms.settle();
            assertThat(FormsHarness.onFx(() -> forms.forms.completeness().get()))
                    .startsWith((required - 1) + " required");
            assertThat(bar.getProgress()).isGreaterThan(before);
            assertThat(next(forms)).isEqualTo(JsonPointer.of("properties", "mlm:architecture"));
        }
    }

    private static JsonPointer next(FormsHarness forms) {
        FormsHarness.run(forms.forms::nextEmpty);
        forms.settle();
        return FormsHarness.onFx(() -> forms.forms.focusedPointer().get());
    }
}
