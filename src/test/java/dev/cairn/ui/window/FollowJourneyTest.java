package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class FollowJourneyTest extends Journey {

    private boolean shownInForm(String words) {
        return robot.from(current().pane().form()).lookup(words).tryQuery().isPresent();
    }

    @Test
    void theFormFollowsTheCaret() throws Exception {
        open(write("a.json", model()));
        caretBehind("\"mlm:architecture\": \"U-");
        await("the section", () -> shownInForm("Model"));
        caretBehind("\"href\": \"s3");
        await("the other section", () -> shownInForm("Assets"));
        assertThat(current().pane().text().hasTextFocus()).isTrue();
    }

    @Test
    void theTextFollowsTheForm() throws Exception {
        open(write("a.json", model()));
        JsonPointer title = JsonPointer.parse("/properties/title");
        robot.interact(() -> current().pane().forms().focus(title));
        await("the focus", () -> title.equals(current().pane().forms().focusedPointer().get()));
        await(
                "the mark",
                () -> {
                    int line = line("\"title\"");
                    return area().getParagraph(line).getParagraphStyle().contains("focused-line");
                });
        robot.write("!");
        await("the edit", () -> text().contains("!"));
        assertThat(area().getText()).isEqualTo(text());
        Node focused = Objects.requireNonNull(stage().getScene().getFocusOwner());
        assertThat(FirstFocus.within(current().pane().form(), focused)).isTrue();
    }

    private int line(String text) {
        String before = area().getText().substring(0, area().getText().indexOf(text));
        return (int) before.chars().filter(c -> c == '\n').count();
    }

    @Test
    void theMiddleButtonClosesATab() throws Exception {
        ItemTab one = open(write("one.json", model()));
        ItemTab two = open(write("two.json", model()));
        Node label = robot.from(window().items().node()).lookup(".tab-label").nth(0).query();
        robot.moveTo(label).clickOn(new MouseButton[] {MouseButton.MIDDLE});
        await("the tab to close", () -> !window().items().all().contains(one));
        assertThat(current()).isSameAs(two);
    }
}
