package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is on the screen when the program comes up. */
class StartJourneyTest extends Journey {

    @Test
    void theWindowComesUpWithTheItemThatItIsStartedWith() throws Exception {
        Path file = write("deforestation.json", model());
        List<Boolean> withItem = new ArrayList<>();
        robot.interact(
                () -> {
                    Stage stage = stage();
                    stage.hide();
                    stage.showingProperty()
                            .addListener(
                                    (o, was, now) ->
                                            withItem.add(window().items().current().get() != null));
                    window().showWith(List.of(file));
                });
        await("the window", () -> stage().isShowing());
        assertThat(withItem).containsExactly(true);
        assertThat(current().file()).isEqualTo(file);
        assertThat(area().getStyleSpans(0, area().getParagraphLength(0)).length())
                .isEqualTo(area().getParagraphLength(0));
    }

    @Test
    void theWindowComesUpAllTheSameWhenNoItemDoes() {
        robot.interact(
                () -> {
                    stage().hide();
                    window().showWith(List.of());
                });
        await("the window", () -> stage().isShowing());
        assertThat(window().items().all()).isEmpty();
    }

    @Test
    void aDesktopAsksForANewItem() {
        robot.interact(() -> window().create(ItemKind.TRAINING_DATA));
        assertThat(StacItem.of(session().tree()).kind()).isEqualTo(ItemKind.TRAINING_DATA);
    }
}
