package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class EditJourneyTest extends Journey {

    @Test
    void typingIsOneStepOfUndo() throws Exception {
        open(write("a.json", model()));
        caretBehind("Deforestation");
        robot.write(" map");
        assertThat(text()).contains("Deforestation map in");
        assertThat(stage().getTitle()).startsWith("•");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(model());
        assertThat(area().getText()).isEqualTo(model());
        assertThat(stage().getTitle()).doesNotStartWith("•");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text()).contains("Deforestation map in");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(area().getText()).contains("Deforestation map in");
    }

    @Test
    void brokenTextIsSaidAndRepaired() throws Exception {
        open(write("a.json", model()));
        caretBehind("\"title\": \"Deforestation in Amazonia\"");
        press(KeyCode.DELETE);
        await(
                "the banner",
                () -> current().pane().notices().shown(ItemNotices.Topic.BROKEN) != null);
        assertThat(session().editable()).isFalse();
        awaitChecked(current());
        assertThat(robot.lookup("#verdict").queryAs(Labeled.class).getText()).isEqualTo("Not JSON");
        String said =
                Objects.requireNonNull(current().pane().notices().shown(ItemNotices.Topic.BROKEN))
                        .said();
        assertThat(said).startsWith("Line ");
        picture("broken-light");
        button("Repair…");
        await("the preview", () -> shows(".diff-view"));
        button("Repair");
        await("the repair", () -> session().editable());
        assertThat(text()).isEqualTo(model());
        assertThat(current().pane().notices().shown(ItemNotices.Topic.BROKEN)).isNull();
    }

    @Test
    void aProblemIsFixedByItsButton() throws Exception {
        open(
                write(
                        "a.json",
                        model().replace(
                                        "\"stac_version\": \"1.0.0\"",
                                        "\"stac_version\": \"1.0.0\",\n  \"collection\": \"kplabs:published\"")));
        Finding finding =
                current().pane().problems().problems().all().stream()
                        .filter(f -> f.rule().equals("guide/collection-suffix"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.fixes()).isNotEmpty();
        robot.interact(() -> session().apply(finding.fixes().getFirst()));
        await(
                "the fix",
                () ->
                        session().reportIsCurrent()
                                && Objects.requireNonNull(session().report().get())
                                        .findings()
                                        .stream()
                                        .noneMatch(f -> f.rule().equals(finding.rule())));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text())
                .contains("\"collection\": \"kplabs:published\"")
                .doesNotContain("\"rel\": \"collection\"");
    }

    @Test
    void problemsAreSteppedThroughAndFixedAtTheCaret() throws Exception {
        open(
                write(
                        "a.json",
                        model().replace(
                                        "\"mlm:tasks\": [\"semantic-segmentation\"]",
                                        "\"mlm:tasks\": [\"semantic-segmentatoin\"]")));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(KeyCode.F8);
        assertThat(area().getSelectedText()).isNotEmpty();
        caretBehind("\"semantic-segm");
        awaitChecked(current());
        press(KeyCode.CONTROL, KeyCode.PERIOD);
        await("the fix", () -> text().contains("semantic-segmentation"));
    }

    @Test
    void theStatusSwitchWritesTheStatus() throws Exception {
        Path file = write("a.json", model());
        open(file);
        click("#status-published");
        assertThat(StacItem.of(session().tree()).status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(text()).contains("\"status\": \"published\"");
        assertThat(robot.lookup("#status-words").queryAs(Labeled.class).getText())
                .contains("registers it");
        click("#status-unpublished");
        assertThat(text()).contains("\"status\": \"unpublished\"");
        click("#status-draft");
        assertThat(text()).isEqualTo(model());
    }

    @Test
    void windowsLineEndsAndByteOrderMarkStay() throws Exception {
        String windows = "\uFEFF" + model().replace("\n", "\r\n");
        Path file = write("a.json", windows);
        open(file);
        caretBehind("Deforestation");
        robot.write("!");
        caretBehind("\"links\": [");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.S);
        await("the save", () -> !current().document().dirty());
        assertThat(Files.readString(file))
                .isEqualTo(
                        windows.replace("Deforestation in", "Deforestation! in")
                                .replace("\"links\": []", "\"links\": [\r\n    \r\n  ]"));
    }

    @Test
    void findingAndReplacingIsOneStep() throws Exception {
        open(write("a.json", model()));
        press(KeyCode.CONTROL, KeyCode.H);
        await("the bar", () -> shows(".find-bar"));
        robot.write("forest");
        press(KeyCode.TAB);
        robot.interact(
                () ->
                        robot.from(current().pane())
                                .lookup(".find-bar .text-field")
                                .nth(1)
                                .query()
                                .requestFocus());
        robot.write("wood");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text()).contains("Dewoodation").contains("cleared wood").doesNotContain("orest");
        press(KeyCode.ESCAPE);
        assertThat(shows(".find-bar")).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(model());
    }

    @Test
    void namesAndValuesAreCompleted() throws Exception {
        open(write("a.json", model()));
        caretBehind("\"mlm:output\": []");
        robot.write(",");
        press(KeyCode.ENTER);
        robot.write("\"mlm:frame");
        press(KeyCode.CONTROL, KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(text()).contains("\"mlm:framework\": \"");
        await("JSON again", () -> session().editable());
        assertThat(
                        session()
                                .tree()
                                .get(dev.cairn.json.JsonPointer.parse("/properties/mlm:framework")))
                .isNotNull();
    }

    @Test
    void panesAreReachedByKeys() throws Exception {
        open(write("a.json", model()));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(current().pane().text().hasTextFocus()).isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(current().pane().text().hasTextFocus()).isFalse();
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(current().pane().text().hasTextFocus()).isTrue();
    }
}
