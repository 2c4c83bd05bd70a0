package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What has the keyboard can be seen, and what is seen stays where it is. */
class PanesJourneyTest extends Journey {

    private static final double SEEN = 70;

    private void allPanesAreSeen() {
        for (Node pane : current().pane().focusOrder()) {
            Region region = (Region) pane;
            assertThat(region.getWidth()).as("width of %s", region).isGreaterThan(SEEN);
            assertThat(region.getHeight()).as("height of %s", region).isGreaterThan(SEEN);
        }
    }

    @Test
    void noPaneCanBeDraggedShut() throws Exception {
        open(write("a.json", model()));
        for (double[] ends : List.of(new double[] {0, 1}, new double[] {1, 1}, new double[2])) {
            robot.interact(
                    () ->
                            robot.from(current().pane()).lookup(".split-pane").queryAll().stream()
                                    .map(SplitPane.class::cast)
                                    .forEach(
                                            split -> {
                                                split.setDividerPosition(0, ends[0]);
                                                if (split.getDividers().size() > 1) {
                                                    split.setDividerPosition(1, ends[1]);
                                                }
                                                stage().getScene().getRoot().layout();
                                            }));
            press(KeyCode.F2);
            allPanesAreSeen();
        }
    }

    @Test
    void aPaneThatWasLeftShutIsSeenAgain() throws Exception {
        robot.interact(
                () ->
                        settings.window()
                                .set(settings.window().get().withDividers(0.19, 0.999, 0.999)));
        open(write("a.json", model()));
        press(KeyCode.F2);
        allPanesAreSeen();
    }

    @Test
    void aNoticeMovesNoLineThatIsWrittenIn() throws Exception {
        open(write("a.json", model()));
        caretBehind("\"title\": \"Deforestation in Amazonia\"");
        press(KeyCode.F2);
        double before = caretLine();
        press(KeyCode.BACK_SPACE);
        await(
                "the banner",
                () -> current().pane().notices().shown(ItemNotices.Topic.BROKEN) != null);
        press(KeyCode.F2);
        assertThat(caretLine()).isEqualTo(before);
        robot.write("\"", 0);
        await(
                "the banner to go",
                () -> current().pane().notices().shown(ItemNotices.Topic.BROKEN) == null);
        assertThat(caretLine()).isEqualTo(before);
    }

    @Test
    void aNarrowWindowShowsTheStatusInWordsOrNotAtAll() throws Exception {
        open(write("a.json", model()));
        for (double width : new double[] {900, 1024, 1100, 1360, 1700}) {
            robot.interact(
                    () -> {
                        stage().setWidth(width);
                        stage().getScene().getRoot().layout();
                    });
            press(KeyCode.F2);
            Labeled words = robot.lookup("#status-words").queryAs(Labeled.class);
            assertThat(words.isVisible() && words.getWidth() < 150)
                    .as("words of %s points at %s", words.getWidth(), width)
                    .isFalse();
        }
    }

    @Test
    void aTabIsAsWideBeforeTheFirstChangeAsBehindIt() throws Exception {
        open(write("model_input.json", model()));
        Labeled label =
                robot.from(window().items().node()).lookup(".tab-label").queryAs(Labeled.class);
        double before = label.getWidth();
        caretBehind("Deforestation");
        robot.write("x", 0);
        await("the change", () -> stage().getTitle().startsWith("•"));
        press(KeyCode.F2);
        assertThat(label.getWidth()).isEqualTo(before);
        assertThat(((Text) label.lookup(".text")).getText()).isEqualTo("model_input.json");
    }

    private double caretLine() {
        double[] y = new double[1];
        robot.interact(() -> y[0] = area().getCaretBounds().orElseThrow().getMinY());
        return y[0];
    }
}
