package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.model.PlacedTemplates;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Somebody says what time a resource stands for. */
class TimeJourneyTest {

    private static final String START = "/properties/start_datetime";
    private static final String END = "/properties/end_datetime";

    private static FormsHarness open() {
        String text = PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));
        FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 900, 960);
        FormsHarness.run(() -> forms.forms.reveal(JsonPointer.parse("/properties/datetime")));
        forms.settle();
        return forms;
    }

    private static void press(FormsHarness forms, String words) {
        FormsHarness.run(
                () ->
                        Stream.of(".button", ".toggle-button")
                                .flatMap(kind -> forms.forms.content().lookupAll(kind).stream())
                                .map(ButtonBase.class::cast)
                                .filter(button -> words.equals(button.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    /** Types into the field of a place, and goes on to another one. */
    private static void type(FormsHarness forms, String place, String words) {
        FormsHarness.run(() -> forms.forms.focus(JsonPointer.parse(place)));
        forms.settle();
        FormsHarness.run(
                () -> {
                    TextInputControl field =
                            (TextInputControl) forms.stage.getScene().getFocusOwner();
                    field.setText(words);
                    forms.forms.navigation().requestFocus();
                });
    }

    private static String text(FormsHarness forms, String place) {
        return JsonText.of(forms.document.text()).get(JsonPointer.parse(place))
                        instanceof JsonString s
                ? s.value()
                : "";
    }

    private static List<String> notes(FormsHarness forms) {
        return FormsHarness.onFx(
                () ->
                        forms.forms.content().lookupAll(".form-note").stream()
                                .filter(node -> node.getParent().isVisible())
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    @Test
    void aMomentIsUnderstoodAsPeopleWriteIt() {
        try (FormsHarness forms = open()) {
            type(forms, "/properties/datetime", "5 March 2024");
            assertThat(text(forms, "/properties/datetime")).isEqualTo("2024-03-05T00:00:00Z");
            assertThat(notes(forms))
                    .anyMatch(
                            note ->
                                    note.startsWith("Tuesday, 5 March 2024")
                                            && note.contains("beginning"));
            type(forms, "/properties/datetime", "2024-03-05 14:00+02:00");
            assertThat(text(forms, "/properties/datetime")).isEqualTo("2024-03-05T12:00:00Z");
            type(forms, "/properties/datetime", "some day");
            assertThat(text(forms, "/properties/datetime")).isEqualTo("some day");
            assertThat(notes(forms)).anyMatch(note -> note.startsWith("No date was found"));
        }
    }

    @Test
    void aRangeHasTwoEndsAndADayEndsWithItsLastSecond() {
        try (FormsHarness forms = open()) {
            press(forms, "From – to");
            type(forms, START, "1 June 2024");
            type(forms, END, "30.06.2024");
            assertThat(text(forms, START)).isEqualTo("2024-06-01T00:00:00Z");
            assertThat(text(forms, END)).isEqualTo("2024-06-30T23:59:59Z");
            assertThat(notes(forms)).contains("30 days");
            press(forms, "No end");
            assertThat(text(forms, END)).isEqualTo("9999-12-31T23:59:59Z");
            forms.picture("time-range");
        }
    }

    @Test
    void anyTimeIsOneStepAndTheMomentComesBack() {
        try (FormsHarness forms = open()) {
            String before = forms.document.text();
            press(forms, "Any time");
            assertThat(text(forms, START)).isEqualTo("1900-01-01T00:00:00Z");
            assertThat(text(forms, END)).isEqualTo("9999-12-31T23:59:59Z");
            assertThat(notes(forms)).anyMatch(note -> note.contains("any time"));
            forms.picture("time-any");
            press(forms, "From – to");
            type(forms, START, "2020");
            assertThat(text(forms, START)).isEqualTo("2020-01-01T00:00:00Z");
            press(forms, "One moment");
            assertThat(text(forms, "/properties/datetime")).isEqualTo("2024-06-01T00:00:00Z");
            assertThat(forms.document.text()).doesNotContain("start_datetime");
            FormsHarness.run(forms.document::undo);
            FormsHarness.run(forms.document::undo);
            FormsHarness.run(forms.document::undo);
            assertThat(forms.document.text()).isEqualTo(before);
        }
    }
}
