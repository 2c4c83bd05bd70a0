package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;

import javafx.scene.control.TextArea;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Parts of forms that fold, open and grow. */
class FormToolsTest extends FormsTest {

    @Test
    void groupsFoldAndAFieldThatIsCalledUnfoldsThem() {
        String text = FRESH.replace("\"mlm:tasks\"", "\"mlm:total_parameters\": 5, \"mlm:tasks\"");
        FormsHarness shown = open(text, null, "model");
        assertThat(isThere("Parameters")).isTrue();
        Nodes.press("Size");
        assertThat(isThere("Parameters")).isFalse();
        assertThat(Nodes.words()).contains("1 field");
        FormsHarness.run(
                () -> shown.forms.reveal(JsonPointer.parse("/properties/mlm:total_parameters")));
        assertThat(isThere("Parameters")).isTrue();
    }

    @Test
    void aNestedSettingHasAnEditorOfItsOwn() {
        String text =
                FRESH.replace(
                        "\"mlm:tasks\"",
                        "\"mlm:hyperparameters\": {\"lr\": 0.1, \"steps\": {\"a\": [1, 2]}},"
                                + " \"mlm:tasks\"");
        FormsHarness shown = open(text, null, "model");
        FormsHarness.run(
                () ->
                        shown.forms.reveal(
                                JsonPointer.parse("/properties/mlm:hyperparameters/steps")));
        shown.settle();
        List<javafx.scene.control.Button> openers =
                Nodes.all(
                        javafx.scene.control.Button.class,
                        button -> "Edit in a small editor".equals(button.getAccessibleText()));
        assertThat(openers).as("only for what is nested").hasSize(1);
        FormsHarness.run(() -> openers.getFirst().fire());
        TextArea editor = (TextArea) Nodes.field("Value of steps as JSON");
        type(editor, "{\"a\": [1, 2, 3]}");
        assertThat(item().text().source(JsonPointer.parse("/properties/mlm:hyperparameters/lr")))
                .isEqualTo("0.1");
        assertThat(
                        item().text()
                                .has(
                                        JsonPointer.parse(
                                                "/properties/mlm:hyperparameters/steps/a/2")))
                .isTrue();
        type(editor, "{\"a\": ");
        assertThat(Nodes.says("The item keeps the value it had.")).isTrue();
        assertThat(
                        item().text()
                                .has(
                                        JsonPointer.parse(
                                                "/properties/mlm:hyperparameters/steps/a/2")))
                .isTrue();
    }

    @Test
    void aLongTextIsAsHighAsItIsAndNoHigher() {
        String words = "A sentence of some words that fill a line of the form. ".repeat(3);
        open(
                FRESH.replace("\"description\": \"\"", "\"description\": \"" + words + "\""),
                null,
                "overview");
        TextArea area = (TextArea) Nodes.field("Description");
        assertThat(FormsHarness.onFx(area::getHeight)).isBetween(50.0, 110.0);
        type(area, words.repeat(4));
        Nodes.await("more room", () -> area.getHeight() > 130);
    }

    @Test
    void aStructureThatNoSchemaKnowsIsATreeWithAWayIntoTheJson() {
        String text =
                FRESH.replace(
                        "\"mlm:tasks\"",
                        "\"foo:thing\": {\"a\": {\"b\": [1, {\"c\": 3}]}, \"d\": 1}, \"mlm:tasks\"");
        FormsHarness shown = open(text, null, "rest");
        List<JsonPointer> jumps = new java.util.ArrayList<>();
        FormsHarness.run(() -> shown.forms.setOnShowInJson(jumps::add));
        assertThat(Nodes.words()).contains("“foo:”, of which no schema is at hand", "a", "d");
        assertThat(Nodes.words()).doesNotContain("b");
        button("Open a").fire();
        assertThat(Nodes.words()).contains("b");
        button("Show b in JSON").fire();
        assertThat(jumps).containsExactly(JsonPointer.parse("/properties/foo:thing/a/b"));
        FormsHarness.run(
                () -> shown.forms.reveal(JsonPointer.parse("/properties/foo:thing/a/b/1/c")));
        assertThat(Nodes.words()).contains("c");
        assertThat(item().text().text()).isEqualTo(text);
        FormsHarness.run(
                () ->
                        Nodes.all(
                                        javafx.scene.control.ToggleButton.class,
                                        button -> button.getText().equals("Edit as text"))
                                .getFirst()
                                .setSelected(true));
        type(Nodes.field("Thing as JSON"), "{\"a\": 2}");
        assertThat(item().text().source(JsonPointer.parse("/properties/foo:thing/a")))
                .isEqualTo("2");
    }

    private static Fired button(String accessibleText) {
        return new Fired(
                Nodes.all(
                                javafx.scene.control.Button.class,
                                button -> accessibleText.equals(button.getAccessibleText()))
                        .getFirst());
    }

    private record Fired(javafx.scene.control.Button button) {
        void fire() {
            FormsHarness.run(button::fire);
        }
    }

    @Test
    void aNewMeaningOfAValueHasItsFieldsAtOnce() {
        open(FRESH, null, "assets");
        Nodes.press("Values");
        FormsHarness.pause(150);
        Nodes.press("Add value");
        Nodes.await("the fields", () -> isThere("Meaning") && isThere("Values"));
        type(Nodes.field("Meaning"), "clouds");
        assertThat(item().string(JsonPointer.parse("/assets/model/file:values/0/summary")))
                .isEqualTo("clouds");
        assertThat(item().declares("file")).isTrue();
    }

    @Test
    void chipsInATableTakeOneLineWhereTheyFit() {
        String text =
                FRESH.replace(
                        "\"mlm:tasks\"",
                        "\"contacts\": [{\"name\": \"A\", \"emails\": [{\"value\": \"a@b.org\","
                                + " \"roles\": [\"work\"]}]}], \"mlm:tasks\"");
        open(text, null, "contacts");
        Nodes.await("the line", () -> isThere("Address of e-mail 1"));
        javafx.scene.Node line =
                Nodes.all(
                                javafx.scene.layout.Region.class,
                                node -> node.getStyleClass().contains("form-table-line"))
                        .getFirst();
        FormsHarness.pause(150);
        assertThat(FormsHarness.onFx(() -> line.getLayoutBounds().getHeight())).isLessThan(45);
    }
}
