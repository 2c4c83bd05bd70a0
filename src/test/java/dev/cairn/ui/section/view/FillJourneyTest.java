package dev.cairn.ui.section.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Field;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;
import dev.cairn.stac.Templates;
import dev.cairn.ui.form.Place;
import dev.cairn.ui.form.control.ChipBox;
import dev.cairn.ui.section.Section;
import dev.cairn.ui.section.Sections;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody fills every field of every section of an empty item: what comes out passes the schemas.
 */
class FillJourneyTest {

    private static final int ROUNDS = 6;

    /** Fields of a model's files, which make a model of training data; and lists of any JSON. */
    private static final Set<String> SPECIAL = Set.of("Artifact type", "Values");

    private final Set<Object> done = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"model", "data"})
    void everyFieldFilledMakesAValidItem(String kind) {
        Instant now = Instant.parse("2024-06-01T00:00:00Z");
        String text =
                kind.equals("model")
                        ? Templates.trainedModel("m", now)
                        : Templates.trainingData("d", now);
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 900, 960)) {
            for (Section section : new Sections().of(Item.of(JsonText.of(text)).kind())) {
                if (!section.id().equals("rest") && !section.id().equals("where-when")) {
                    fill(forms, section);
                }
            }
            String filled = forms.document.text();
            List<Finding> errors =
                    FormsHarness.CHECKER
                            .check(JsonText.of(filled), CheckOptions.of(Profile.STAC))
                            .findings()
                            .stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList();
            assertThat(
                            errors.stream()
                                    .map(finding -> finding.pointer() + " " + finding.message())
                                    .toList())
                    .as(filled)
                    .isEmpty();
            Item item = Item.of(JsonText.of(filled));
            for (String extension :
                    List.of("contacts", "themes", "scientific", "version", "file")) {
                assertThat(item.declares(extension)).as("declares %s", extension).isTrue();
            }
            assertThat(item.linksOf("collection")).isNotEmpty();
            assertThat(item.linksOf("cite-as")).isNotEmpty();
        }
    }

    private void fill(FormsHarness forms, Section section) {
        FormsHarness.run(() -> forms.forms.open(section));
        for (int round = 0; round < ROUNDS; round++) {
            forms.settle();
            FormsHarness.run(() -> step(forms, (Parent) forms.forms.content()));
        }
    }

    /** Presses each chip and each button that adds, and fills what is empty. */
    private void step(FormsHarness forms, Parent page) {
        List<Node> nodes = new ArrayList<>();
        collect(page, nodes);
        for (Node node : nodes) {
            if (node.getScene() == null || node.isDisabled()) {
                continue;
            }
            switch (node) {
                case ChipBox chips -> chips(forms, chips);
                case TextInputControl control -> text(forms, control);
                case ComboBox<?> box -> box(box);
                case ToggleButton button -> toggle(forms, button);
                case Button button when button.getStyleClass().contains("form-add-chip") -> {
                    if (!SPECIAL.contains(button.getText())) {
                        button.fire();
                    }
                }
                case Button button
                        when button.getStyleClass().contains("form-add") && done.add(button) ->
                        button.fire();
                default -> {}
            }
        }
    }

    private static void collect(Parent parent, List<Node> nodes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                nodes.add(child);
                if (child instanceof Parent inner
                        && !(child instanceof ChipBox)
                        && !(child instanceof TextInputControl)
                        && !(child instanceof ComboBox<?>)) {
                    collect(inner, nodes);
                }
            }
        }
    }

    private static Pointer place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(Place.class) instanceof Place place) {
                return place.pointer();
            }
        }
        return Pointer.ROOT;
    }

    private void chips(FormsHarness forms, ChipBox chips) {
        if (done.add(chips)) {
            boolean bands = place(chips).last().equals("bands");
            String word = bands ? "B02" : example(forms, place(chips).child(0)).orElse("word");
            chips.field().setText(word);
            chips.field()
                    .fireEvent(
                            new javafx.scene.input.KeyEvent(
                                    javafx.scene.input.KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    javafx.scene.input.KeyCode.ENTER,
                                    false,
                                    false,
                                    false,
                                    false));
        }
    }

    private void text(FormsHarness forms, TextInputControl control) {
        if (!control.isEditable() || control.getText() != null && !control.getText().isEmpty()) {
            return;
        }
        Pointer place = place(control);
        if (place.isRoot() || !done.add(control)) {
            return;
        }
        control.setText(value(forms, place));
    }

    private static String value(FormsHarness forms, Pointer place) {
        String name = place.last();
        Optional<Field> field =
                FormsHarness.CHECKER.facts().describe(Item.of(forms.document.snapshot()), place);
        Optional<String> example = example(forms, place);
        if (name.equals("href") && place.tokens().getFirst().equals("assets")) {
            return "s3://bucket/2/69f168eaebc04b99af345720d34e6264/artifacts/model/MLmodel";
        }
        if (name.equals("percentage") || name.equals("valid_percent")) {
            return "50";
        }
        Set<String> types = field.map(Field::types).orElse(Set.of());
        if (types.contains("array")) {
            return name.equals("values") ? "[1, 2]" : "1";
        }
        if (types.contains("integer") || types.contains("number")) {
            return "3";
        }
        return example.orElse("text");
    }

    private static Optional<String> example(FormsHarness forms, Pointer place) {
        Optional<Field> field =
                FormsHarness.CHECKER.facts().describe(Item.of(forms.document.snapshot()), place);
        Optional<String> choice =
                field.filter(known -> !known.choices().isEmpty())
                        .map(known -> String.valueOf(known.choices().getFirst()));
        return choice.or(() -> field.flatMap(known -> known.examples().stream().findFirst()));
    }

    private void box(ComboBox<?> box) {
        if (box.getValue() == null && done.add(box) && box.getItems().size() > 1) {
            box.getSelectionModel().select(1);
        } else if (box.getValue() == null
                && done.add(box.getItems())
                && !box.getItems().isEmpty()) {
            box.getSelectionModel().select(0);
        }
    }

    private void toggle(FormsHarness forms, ToggleButton button) {
        boolean switches =
                button.getStyleClass().contains("form-choice")
                        || button.getText().equals("Yes")
                        || button.getText().equals("Published");
        if (switches && !button.isSelected() && done.add(button.getParent())) {
            button.setSelected(true);
        }
    }

    @Test
    void keysOfTheFormsUndoTheDocument() {
        String text = Templates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 900, 960)) {
            FormsHarness.run(() -> forms.forms.focus(Pointer.parse("/properties/mlm:name")));
            forms.settle();
            TextInputControl field =
                    (TextInputControl)
                            FormsHarness.onFx(() -> forms.stage.getScene().getFocusOwner());
            assertThat(FormsHarness.onFx(() -> forms.forms.focusedPointer().get()))
                    .isEqualTo(Pointer.parse("/properties/mlm:name"));
            FormsHarness.run(
                    () -> {
                        field.setText("u");
                        field.setText("un");
                        field.positionCaret(1);
                    });
            assertThat(forms.document.text()).contains("\"mlm:name\": \"un\"");
            assertThat(field.getCaretPosition()).isEqualTo(1);
            FormsHarness.run(
                    () ->
                            field.fireEvent(
                                    new javafx.scene.input.KeyEvent(
                                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                                            "z",
                                            "z",
                                            javafx.scene.input.KeyCode.Z,
                                            false,
                                            true,
                                            false,
                                            false)));
            assertThat(forms.document.text()).isEqualTo(text);
            assertThat(field.getText()).isEmpty();
            assertThat(field.isFocused()).isTrue();
        }
    }
}
