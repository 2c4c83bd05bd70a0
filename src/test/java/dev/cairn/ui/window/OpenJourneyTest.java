package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class OpenJourneyTest extends Journey {

    @Test
    void welcomeSaysWhatToDo() {
        assertThat(shows("#welcome-open")).isTrue();
        assertThat(stage().getTitle()).isEqualTo("Cairn");
        picture("welcome-light");
    }

    @Test
    void aFileOpensCheckedAndUntouched() throws Exception {
        Path file = write("deforestation.json", model());
        byte[] before = Files.readAllBytes(file);
        picker.answers.add(file);
        press(KeyCode.CONTROL, KeyCode.O);
        await("the item", () -> window().items().current().get() != null);
        awaitChecked(current());
        assertThat(area().getText()).isEqualTo(model());
        assertThat(robot.lookup("#verdict").queryAs(Labeled.class).getText())
                .as("inputs and outputs of the draft are empty")
                .startsWith("2 to do");
        assertThat(robot.lookup("#status-checked").queryAs(Labeled.class).getText())
                .startsWith("checked offline against");
        assertThat(settings.recentFiles()).containsExactly(file);
        press(KeyCode.CONTROL, KeyCode.W);
        assertThat(window().items().all()).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatTakesLongIsSaidAndCanBeLeft() {
        boolean[] left = new boolean[1];
        WindowAnnouncements said = new WindowAnnouncements();
        robot.interact(
                () -> new WaitNotice("Opening it…", () -> left[0] = true, said::add, said::remove));
        assertThat(said.getChildren()).as("not at once").isEmpty();
        await("the word", () -> !said.getChildren().isEmpty());
        NoticeBar notice = (NoticeBar) said.getChildren().getFirst();
        assertThat(notice.said()).isEqualTo("Opening it…");
        robot.interact(() -> robot.from(notice).lookup(".button").queryButton().fire());
        assertThat(left[0]).isTrue();
        assertThat(said.getChildren()).isEmpty();
    }

    @Test
    void noNameOfASectionIsCut() throws Exception {
        // an item with mistakes and open fields all over, and with fields that nobody knows
        String text =
                new JsonEditor(JsonText.of(model()))
                        .set(JsonPointer.of("unknown"), List.of(1, 2))
                        .set(JsonPointer.of("bbox"), List.of(1))
                        .set(JsonPointer.of("properties", "datetime"), "today")
                        .set(JsonPointer.of("properties", "title"), "")
                        .set(JsonPointer.of("properties", "license"), 3)
                        .set(JsonPointer.of("properties", "mlm:tasks"), "none")
                        .remove(JsonPointer.of("assets"))
                        .result()
                        .text();
        open(write("mistakes.json", text));
        awaitChecked(current());
        Set<Labeled> names =
                robot.lookup(".form-navigation .label")
                        .match(Labeled.class::isInstance)
                        .match(node -> node.isVisible())
                        .queryAllAs(Labeled.class);
        assertThat(names).extracting(Labeled::getText).contains("Everything else", "Overview", "1");
        assertThat(names)
                .allSatisfy(
                        name ->
                                assertThat(name.getWidth())
                                        .as(name.getText())
                                        .isGreaterThanOrEqualTo(name.prefWidth(-1) - 0.5));
    }

    @Test
    void theSameFileOpensOnce() throws Exception {
        Path file = write("a.json", model());
        ItemTab first = open(file);
        robot.interact(() -> window().open(List.of(folder.resolve("./a.json"))));
        assertThat(window().items().all()).containsExactly(first);
    }

    @Test
    void whatIsNoItemOpensAsText() throws Exception {
        open(write("list.json", "[1, 2, 3]\n"));
        NoticeBar notice = current().pane().notices().shown(ItemNotices.Topic.NOT_AN_ITEM);
        assertThat(notice).isNotNull();
        assertThat(notice.said()).contains("not a STAC Item");
        assertThat(current().pane().focusOrder()).hasSize(2);
    }

    @Test
    void anUnreadableFileIsSaidInASentence() throws Exception {
        Path file =
                Files.write(
                        folder.resolve("latin.json"),
                        "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        later(() -> window().open(List.of(file)));
        await("the sentence", () -> robot.listTargetWindows().size() > 1);
        assertThat(robot.lookup(".header-panel .label").queryAs(Labeled.class).getText())
                .contains("UTF-8");
        button("OK");
        assertThat(window().items().all()).isEmpty();
    }

    @Test
    void tabsAreSteppedThrough() throws Exception {
        ItemTab one = open(write("one.json", model()));
        ItemTab two = open(write("two.json", model()));
        press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(current()).isSameAs(one);
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(current()).isSameAs(two);
    }

    @Test
    void aNewModelWaitsToBeFilled() {
        press(KeyCode.CONTROL, KeyCode.N);
        awaitChecked(current());
        assertThat(current().title()).isEqualTo("new-model");
        assertThat(text()).contains("\"mlm:name\": \"\"");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(current().title()).isEqualTo("new-training-data");
        press(KeyCode.CONTROL, KeyCode.W);
        assertThat(window().items().all()).as("nothing of the user's is lost").hasSize(1);
    }

    @Test
    void aNewModelBeginsWithWhatItsMlModelFileSays() throws Exception {
        picker.answers.add(
                write(
                        "MLmodel",
                        """
                        artifact_path: forest-unet
                        flavors:
                          pytorch:
                            pytorch_version: 2.1.2
                        """));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        await("the item", () -> !window().items().all().isEmpty());
        assertThat(current().title()).isEqualTo("new-model");
        assertThat(text())
                .contains("\"mlm:name\": \"forest-unet\"")
                .contains("\"mlm:framework\": \"PyTorch\"")
                .contains("\"mlm:framework_version\": \"2.1.2\"");
        assertThat(session().document().dirty()).isTrue();
    }
}
