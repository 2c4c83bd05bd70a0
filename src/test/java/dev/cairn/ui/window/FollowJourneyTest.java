package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

    private void focus(String pointer) {
        JsonPointer place = JsonPointer.parse(pointer);
        robot.interact(() -> current().pane().forms().focus(place));
        await("the focus", () -> place.equals(current().pane().forms().focusedPointer().get()));
    }

    private List<String> markedLines() {
        return IntStream.range(0, area().getParagraphs().size())
                .filter(i -> area().getParagraph(i).getParagraphStyle().contains("focused-line"))
                .mapToObj(i -> area().getText(i).strip())
                .toList();
    }

    @Test
    void aMemberThatIsOnlyAddedIsMarkedAndInSight() throws Exception {
        open(write("a.json", model()));
        focus("/collection");
        await("no mark", () -> markedLines().isEmpty());
        robot.write("maps", 0);
        await(
                "the new line",
                () -> markedLines().size() == 1 && markedLines().getFirst().contains("maps"));
        assertThat(area().allParToVisibleParIndex(line("\"collection\""))).isPresent();
        press(KeyCode.CONTROL, KeyCode.Z);
        await("the mark to go with the line", () -> markedLines().isEmpty());
    }

    @Test
    void theMarkStaysOnItsMemberWhenLinesComeBeforeIt() throws Exception {
        open(write("a.json", model()));
        focus("/properties/mlm:name");
        await("the mark", () -> markedLines().size() == 1);
        robot.interact(
                () ->
                        session()
                                .editor()
                                .edit(
                                        "Add keywords",
                                        null,
                                        this,
                                        edit ->
                                                edit.set(
                                                        JsonPointer.of("stac_extensions"),
                                                        List.of("a", "b", "c", "d", "e", "f"))));
        await(
                "the mark on its member",
                () -> markedLines().equals(List.of("\"mlm:name\": \"deforestation-unet\",")));
        robot.interact(() -> current().document().undo());
        await(
                "the mark on its member",
                () -> markedLines().equals(List.of("\"mlm:name\": \"deforestation-unet\",")));
    }

    @Test
    void theMarkComesBackWithTheFocus() throws Exception {
        open(write("a.json", model()));
        focus("/properties/mlm:name");
        await("the mark", () -> markedLines().size() == 1);
        caretBehind("\"mlm:name\"");
        await("no mark", () -> markedLines().isEmpty());
        focus("/properties/mlm:name");
        await("the mark", () -> markedLines().size() == 1);
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
