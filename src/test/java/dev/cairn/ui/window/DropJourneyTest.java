package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody drops files onto the window. */
class DropJourneyTest extends Journey {

    @Test
    void whatIsDroppedOpensInTabsAndTheSameFileOnce() throws Exception {
        Path one = write("one.json", model());
        Path two = write("two.json", model());
        FileDrop drop = new FileDrop(paths -> window().open(paths));
        assertThat(FileDrop.takes(List.of(one.toFile()))).isTrue();
        robot.interact(() -> drop.drop(List.of(one.toFile(), two.toFile(), one.toFile())));
        await("both files", () -> window().items().all().size() == 2);
        assertThat(window().items().find(one)).isNotNull();
        assertThat(window().items().find(two)).isNotNull();
        assertThat(Files.readString(one)).isEqualTo(model());
    }

    @Test
    void aFolderIsSaidInASentenceAndTheRestOpens() throws Exception {
        Path file = write("item.json", model());
        Path inside = Files.createDirectory(folder.resolve("folder"));
        FileDrop drop = new FileDrop(paths -> window().open(paths));
        later(() -> drop.drop(List.of(file.toFile(), inside.toFile())));
        await("the sentence", () -> robot.listTargetWindows().size() > 1);
        assertThat(robot.lookup(".header-panel .label").queryAs(Labeled.class).getText())
                .contains("folder");
        button("OK");
        await("the file", () -> window().items().find(file) != null);
        assertThat(window().items().all()).hasSize(1);
    }

    @Test
    void draggedTextIsLeftToTheFields() {
        assertThat(FileDrop.takes(List.of())).isFalse();
    }
}
