package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.document.RecoveryFolder;
import dev.cairn.json.JsonPointer;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class SaveJourneyTest extends Journey {

    private static final String TYPED = "Deforestation!";

    private ItemTab changed(Path file) {
        ItemTab item = open(file);
        caretBehind("Deforestation");
        robot.write("!");
        return item;
    }

    @Test
    void savingWritesTheTextAndNothingElse() throws Exception {
        Path file = write("a.json", model());
        ItemTab item = changed(file);
        press(KeyCode.CONTROL, KeyCode.S);
        await("the save", () -> !item.document().dirty());
        assertThat(Files.readString(file))
                .isEqualTo(model().replace("Deforestation in", TYPED + " in"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(item.document().dirty()).isTrue();
    }

    @Test
    void whatAFieldStillHoldsBackIsSavedToo() throws Exception {
        Path file = write("a.json", model());
        ItemTab item = open(file);
        robot.interact(() -> item.pane().forms().focus(JsonPointer.parse("/properties/datetime")));
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("2026-04-01");
        press(KeyCode.CONTROL, KeyCode.S);
        await("the save", () -> !item.document().dirty() && text().contains("2026-04-01T"));
        assertThat(Files.readString(file)).contains("\"datetime\": \"2026-04-01T00:00:00Z\"");
    }

    @Test
    void aNewItemAsksWhereToGo() {
        press(KeyCode.CONTROL, KeyCode.N);
        picker.answers.add(folder);
        press(KeyCode.CONTROL, KeyCode.S);
        await("the save", () -> current().file() != null);
        assertThat(folder.resolve("new-model.json")).exists();
        assertThat(current().title()).isEqualTo("new-model.json");
    }

    @Test
    void aFileThatChangedOnDiskIsNotOverwritten() throws Exception {
        Path file = write("a.json", model());
        ItemTab item = changed(file);
        String theirs = model().replace("U-Net", "ResNet");
        Files.writeString(file, theirs);
        later(() -> press(KeyCode.CONTROL, KeyCode.S));
        await("the question", () -> robot.lookup("Keep mine").tryQuery().isPresent());
        assertThat(Files.readString(file)).isEqualTo(theirs);
        button("Reload");
        await("their text", () -> item.document().text().equals(theirs));
        assertThat(item.document().dirty()).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).contains(TYPED);
    }

    @Test
    void keepingMineOverwrites() throws Exception {
        Path file = write("a.json", model());
        ItemTab item = changed(file);
        Files.writeString(file, "{}");
        later(() -> press(KeyCode.CONTROL, KeyCode.S));
        button("Keep mine");
        await("the save", () -> !item.document().dirty());
        assertThat(Files.readString(file)).contains(TYPED);
    }

    @Test
    void comingBackToTheWindowNoticesAChange() throws Exception {
        Path file = write("a.json", model());
        ItemTab item = open(file);
        Files.writeString(file, model().replace("U-Net", "ResNet"));
        robot.interact(() -> window().lookAtFiles());
        await(
                "the notice",
                () -> item.pane().notices().shown(ItemNotices.Topic.CHANGED_ON_DISK) != null);
        button("Reload");
        await("their text", () -> text().contains("ResNet"));
        assertThat(item.pane().notices().shown(ItemNotices.Topic.CHANGED_ON_DISK)).isNull();
    }

    @Test
    void closingAChangedItemAsks() throws Exception {
        Path file = write("a.json", model());
        ItemTab item = changed(file);
        later(() -> press(KeyCode.CONTROL, KeyCode.W));
        button("Cancel");
        assertThat(window().items().all()).containsExactly(item);
        later(() -> press(KeyCode.CONTROL, KeyCode.W));
        button("Don't save");
        await("the tab to go", () -> window().items().all().isEmpty());
        assertThat(Files.readString(file)).isEqualTo(model());
    }

    @Test
    void quittingAsksOnceForAll() throws Exception {
        changed(write("a.json", model()));
        changed(write("b.json", model()));
        later(() -> press(KeyCode.CONTROL, KeyCode.Q));
        await("the question", () -> robot.lookup("Save all").tryQuery().isPresent());
        button("Save all");
        await("the end", () -> ended);
        assertThat(Files.readString(folder.resolve("a.json"))).contains(TYPED);
        assertThat(Files.readString(folder.resolve("b.json"))).contains(TYPED);
    }

    @Test
    void anUnsavedTextComesBackAfterACrash() throws Exception {
        Path file = write("a.json", model());
        String lost = model().replace("U-Net", "SegFormer");
        RecoveryFolder crashed = new RecoveryFolder(folder.resolve("recovery"));
        crashed.keep("1", file, null, lost);
        // The lock of a crashed run is gone; its text is not.
        crashed.close();
        startWindow();
        button("Restore");
        await("the text", () -> window().items().current().get() != null && text().equals(lost));
        assertThat(current().document().dirty()).isTrue();
        assertThat(current().file()).isEqualTo(file);
        assertThat(
                        Objects.requireNonNull(
                                        current()
                                                .pane()
                                                .notices()
                                                .shown(ItemNotices.Topic.RECOVERED))
                                .said())
                .contains("restored");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(model());
    }
}
