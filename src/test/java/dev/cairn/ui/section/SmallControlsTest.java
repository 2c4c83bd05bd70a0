package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.FormSection;
import dev.cairn.json.JsonPointer;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What small parts of forms do with what is typed, and with what they have to say. */
class SmallControlsTest extends FormsTest {

    private static final String INPUT =
            FRESH.replace(
                    "\"mlm:input\": []",
                    "\"mlm:input\": [{\"name\": \"model_input\", \"bands\": [],"
                            + " \"input\": {\"shape\": [-1, 3], \"dim_order\":"
                            + " [\"batch\", \"x_axis\"], \"data_type\": \"float32\"}}]");

    private static final String CLASSES =
            FRESH.replace(
                    "\"mlm:output\": []",
                    "\"mlm:output\": [{\"name\": \"o\", \"classification:classes\":"
                            + " [{\"value\": \"zero\", \"name\": \"water\"}]}]");

    @Test
    void theWordForAnOpenSizeIsNoPartOfANumber() {
        FormsHarness forms = open(INPUT, null, "inputs");
        reveal(forms, "/properties/mlm:input/0/input/shape");
        TextInputControl size = Nodes.field("Size of dimension 1");
        assertThat(size.getText()).isEqualTo("any");
        FormsHarness.run(
                () -> {
                    size.requestFocus();
                    size.end();
                    size.insertText(3, "7");
                });
        assertThat(size.getText()).isEqualTo("7");
        assertThat(item().text().source(JsonPointer.parse("/properties/mlm:input/0/input/shape/0")))
                .isEqualTo("7");
    }

    @Test
    void aFindingStaysInSightWhenTheDetailsAreOpened() {
        FormsHarness forms = open(CLASSES, null, "outputs");
        reveal(forms, "/properties/mlm:output/0/classification:classes/0/value");
        Nodes.await("the finding", () -> findings(forms) > 0);
        int before = findings(forms);
        ButtonBase opener =
                Nodes.all(
                                ButtonBase.class,
                                button -> "More fields".equals(button.getAccessibleText()))
                        .getFirst();
        FormsHarness.run(opener::fire);
        forms.settle();
        assertThat(findings(forms)).isEqualTo(before);
    }

    @Test
    void underscoresOfNamesAreShown() {
        FormsHarness forms = open(INPUT, null, "inputs");
        assertThat(shownTexts(forms)).anyMatch(text -> text.contains("model_input"));
        for (FormSection section : FormsHarness.onFx(forms.forms::kindSections)) {
            forms.open(section.id());
            forms.pulse();
            List<String> wrong =
                    Nodes.all(
                                    Labeled.class,
                                    label ->
                                            label.getText() != null
                                                    && label.getText().contains("_")
                                                    && label.isMnemonicParsing())
                            .stream()
                            .map(Labeled::getText)
                            .toList();
            assertThat(wrong).as(section.id()).isEmpty();
        }
    }

    @Test
    void collectionsOfOtherItemsAreSuggested() {
        FormsHarness.COLLECTIONS.add("kplabs");
        open(FRESH, null, "overview");
        TextInputControl collection = Nodes.field("Collection");
        FormsHarness.run(
                () -> {
                    collection.requestFocus();
                    collection.setText("kp");
                });
        Nodes.await("the suggestion", () -> suggestions().contains("kplabs"));
        assertThat(suggestions()).isEqualTo(List.of("kplabs"));
    }

    private static List<?> suggestions() {
        return Nodes.all(ListView.class, list -> list.getStyleClass().contains("form-suggestions"))
                .stream()
                .flatMap(list -> Stream.of(list.getItems().toArray()))
                .toList();
    }

    private static void reveal(FormsHarness forms, String place) {
        FormsHarness.run(() -> forms.forms.reveal(JsonPointer.parse(place)));
        forms.settle();
    }

    private static int findings(FormsHarness forms) {
        return FormsHarness.onFx(
                () ->
                        (int)
                                forms.forms.content().lookupAll(".form-finding").stream()
                                        .filter(SmallControlsTest::isShown)
                                        .count());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> shownTexts(FormsHarness forms) {
        return FormsHarness.onFx(
                () ->
                        forms.forms.content().lookupAll(".text").stream()
                                .filter(Text.class::isInstance)
                                .map(text -> Objects.requireNonNull(((Text) text).getText()))
                                .toList());
    }
}
