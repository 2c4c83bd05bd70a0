package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.form.review.FixChoice;
import dev.cairn.ui.diff.DiffView;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** What is wrong is fixed: one by one with a look before, all at once, and by another version. */
class FixJourneyTest extends Journey {

    private static final String COLLECTION =
            model().replace(
                            "\"stac_version\": \"1.0.0\"",
                            "\"stac_version\": \"1.0.0\",\n  \"collection\": \"kplabs:published\"");

    /** With an extension that is not declared, besides. */
    private static final String SEVERAL =
            COLLECTION.replace(
                    "\"title\": \"Deforestation in Amazonia\"",
                    "\"title\": \"Deforestation in Amazonia\",\n    \"contacts\": [{\"name\": \"Ada\","
                            + " \"phones\": [{\"value\": \"+49301234567\"}]}]");

    private List<String> shownLines(String query) {
        return robot.lookup(query).lookup(".diff-line").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private DiffView diff() {
        return robot.lookup(".diff-view").queryAs(DiffView.class);
    }

    @Test
    void waysToFixAreLookedAtAndChosenByKeys() throws Exception {
        open(
                write(
                        "a.json",
                        model().replace("\"stac_version\": \"1.0.0\"", "\"stac_version\": 1")));
        caretBehind("\"stac_version\": ");
        press(KeyCode.ALT, KeyCode.ENTER);
        await("the menu", () -> current().pane().fixes().isShowing());
        ListView<FixChoice> list = robot.lookup("#fix-list").queryListView();
        assertThat(list.getItems()).isNotEmpty();
        assertThat(shownLines(".fix-menu"))
                .anyMatch(line -> line.startsWith("-") && line.contains("\"stac_version\": 1"))
                .anyMatch(line -> line.startsWith("+") && line.contains("\"stac_version\": "));
        press(KeyCode.ESCAPE);
        assertThat(current().pane().fixes().isShowing()).isFalse();
        assertThat(text()).contains("\"stac_version\": 1,");
        press(KeyCode.ALT, KeyCode.ENTER);
        await("the menu", () -> current().pane().fixes().isShowing());
        String title = list.getItems().getFirst().fix().title();
        pictureOf("#fix-list", "fix-menu-light");
        press(KeyCode.ENTER);
        await("the fix", () -> !text().contains("\"stac_version\": 1,"));
        assertThat(current().document().undoLabel()).isEqualTo(title);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).contains("\"stac_version\": 1,");
    }

    @Test
    void aFieldOffersItsFixesAndProblemsAreSteppedThroughInTheForm() throws Exception {
        open(write("a.json", COLLECTION));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.F8);
        await(
                "the field of the first problem",
                () -> current().pane().forms().focusedPointer().get() != null);
        assertThat(current().pane().text().hasTextFocus()).isFalse();
        int findings = current().pane().problems().problems().all().size();
        assertThat(findings).isGreaterThan(1);
        Finding first = Objects.requireNonNull(current().pane().problems().selected());
        for (int i = 1; i < findings; i++) {
            press(KeyCode.F8);
            assertThat(current().pane().problems().selected()).isNotSameAs(first);
        }
        press(KeyCode.F8);
        assertThat(current().pane().problems().selected()).isSameAs(first);
        robot.interact(
                () -> current().pane().forms().focus(dev.cairn.json.JsonPointer.of("collection")));
        await("the collection", () -> !current().pane().findingsHere().isEmpty());
        press(KeyCode.ALT, KeyCode.ENTER);
        await("the menu", () -> current().pane().fixes().isShowing());
        press(KeyCode.ENTER);
        await("the fix", () -> text().contains("\"collection\": \"kplabs\""));
    }

    @Test
    void allSafeOnesAreShownFirstAndOneStep() throws Exception {
        open(write("a.json", SEVERAL));
        assertThat(shows("#fix-safe")).isTrue();
        later(() -> robot.lookup("#fix-safe").queryButton().fire());
        await("the review", () -> shows("#review-steps"));
        ListView<Integer> steps = robot.lookup("#review-steps").queryListView();
        assertThat(steps.getItems().size()).isGreaterThan(2);
        assertThat(robot.lookup("#review-sentence").queryAs(Label.class).getText())
                .contains("which have one reading each and lose nothing")
                .contains("one step of undo");
        assertThat(diff().getItems()).anyMatch(row -> row.text().contains("\"kplabs\""));
        int all = diff().getItems().size();
        robot.interact(() -> steps.getSelectionModel().select(1));
        assertThat(diff().getItems()).hasSizeLessThan(all);
        assertThat(shows("#review-detail")).isTrue();
        int fixes = steps.getItems().size() - 1;
        button("Make all " + fixes + " fixes");
        await("the fixes", () -> text().contains("\"collection\": \"kplabs\""));
        assertThat(current().document().undoLabel()).isEqualTo("Make " + fixes + " fixes");
        awaitChecked(current());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
        await(
                "the word that nothing is left",
                () ->
                        robot.lookup("#status-place")
                                .queryAs(Labeled.class)
                                .getText()
                                .startsWith("There is nothing that can be fixed"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(SEVERAL);
    }

    @Test
    void anItemIsBroughtToAnotherVersion() throws Exception {
        String old = OldModel.text();
        open(write("old.json", old));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await("the dialog", () -> shows("#migration-changes"));
        assertThat(robot.lookup("#migration-changes").lookup(".label").queryAll())
                .hasSizeGreaterThan(2);
        assertThat(shows("#migration-left")).isTrue();
        List<RadioButton> answers =
                robot
                        .lookup("#migration-questions")
                        .lookup(".radio-button")
                        .queryAllAs(RadioButton.class)
                        .stream()
                        .toList();
        assertThat(answers).hasSizeGreaterThan(1);
        List<?> before = List.copyOf(diff().getItems());
        RadioButton other =
                answers.stream().filter(each -> !each.isSelected()).findFirst().orElseThrow();
        robot.interact(other::fire);
        assertThat(diff().getItems()).isNotEqualTo(before);
        pictureOf("#migration-changes", "migrate-light");
        click("#migration-apply");
        await("the migration", () -> text().contains("\"mlm:tasks\""));
        assertThat(current().document().undoLabel()).startsWith("Bring it from ml-model");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(old);
    }

    @Test
    void aFixThatAsksSomethingOpensTheQuestions() throws Exception {
        open(write("old.json", OldModel.text()));
        Finding deprecated =
                current().pane().problems().problems().all().stream()
                        .filter(f -> f.rule().equals("guide/ml-model-deprecated"))
                        .findFirst()
                        .orElseThrow();
        later(() -> session().apply(deprecated.fixes().getFirst()));
        await("the dialog", () -> shows("#migration-questions"));
        button("Cancel");
        assertThat(text()).isEqualTo(OldModel.text());
    }

    @Test
    void whatHasNoOtherVersionIsSaid() throws Exception {
        open(write("list.json", "[1]\n"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await(
                "the word",
                () ->
                        robot.lookup("#status-place")
                                .queryAs(Labeled.class)
                                .getText()
                                .startsWith("There is no other version"));
    }

    @Test
    void brokenTextIsRepairedStepByStep() throws Exception {
        String broken =
                model().replace("\"links\": []", "'links': [],")
                        .replace("\"type\": \"Feature\",", "\"type\": \"Feature\" // an item");
        open(write("a.json", broken));
        later(() -> robot.lookup("Repair…").queryButton().fire());
        await("the review", () -> shows("#review-steps"));
        ListView<Integer> steps = robot.lookup("#review-steps").queryListView();
        assertThat(steps.getItems().size()).isGreaterThan(2);
        robot.interact(() -> steps.getSelectionModel().select(1));
        assertThat(robot.lookup("#review-detail").queryAs(Label.class).getText()).endsWith(".");
        assertThat(diff().getItems()).isNotEmpty();
        pictureOf("#review-steps", "repair-light");
        button("Repair");
        await("the repair", () -> session().editable());
        assertThat(current().document().undoLabel()).isEqualTo("Repair JSON");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(broken);
    }
}
