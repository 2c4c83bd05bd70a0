package dev.cairn.ui.migrate;

import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationQuestion;
import dev.cairn.form.review.MigrationModel;
import dev.cairn.ui.diff.DiffView;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** A migration on one page: what it asks, what it changes, what it leaves to do, and the lines. */
final class MigrationView extends VBox {

    private static final double WORDS = 0.42;

    private final MigrationModel model;
    private final Runnable changed;
    private final VBox questions = new VBox();
    private final VBox changes = new VBox();
    private final VBox left = new VBox();
    private final DiffView diff = new DiffView();

    /**
     * @param changed told whenever another outcome is shown
     */
    MigrationView(MigrationModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        getStyleClass().addAll("dialog-body", "migration");
        questions.getStyleClass().add("migration-part");
        questions.setId("migration-questions");
        changes.getStyleClass().add("migration-part");
        changes.setId("migration-changes");
        left.getStyleClass().add("migration-part");
        left.setId("migration-left");
        VBox words = new VBox(questions, changes, left);
        words.getStyleClass().add("migration-words");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        SplitPane panes = new SplitPane(scroll, diff);
        panes.setDividerPositions(WORDS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().setAll(heading(), panes);
        choose(model.chosen());
    }

    private Node heading() {
        if (model.all().size() == 1) {
            return wrapping(model.chosen().title() + ". It is one step of undo.");
        }
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(16);
        row.setId("migration-choice");
        for (Migration each : model.all()) {
            RadioButton button = new RadioButton(each.from() + " to " + each.to());
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(each == model.chosen());
            button.setOnAction(event -> choose(each));
            row.getChildren().add(button);
        }
        return row;
    }

    private void choose(Migration migration) {
        model.choose(migration);
        questions.getChildren().clear();
        List<MigrationQuestion> asked = model.questions();
        if (!asked.isEmpty()) {
            questions.getChildren().add(title("You decide"));
            asked.forEach(question -> questions.getChildren().add(ask(question)));
        }
        shown(questions, !asked.isEmpty());
        showOutcome();
    }

    private Node ask(MigrationQuestion question) {
        VBox box = new VBox(4, wrapping(question.sentence()));
        box.getStyleClass().add("migration-question");
        ToggleGroup group = new ToggleGroup();
        for (MigrationQuestion.Choice choice : question.choices()) {
            RadioButton button = new RadioButton(choice.title());
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(choice.id().equals(model.answer(question)));
            button.setAccessibleText(question.sentence() + " " + choice.title());
            button.setOnAction(
                    event -> {
                        model.answer(question, choice.id());
                        showOutcome();
                    });
            box.getChildren().add(button);
        }
        return box;
    }

    private void showOutcome() {
        fill(changes, "What changes", Feather.CHECK, model.changes());
        fill(left, "Left to do for you", Feather.CIRCLE, model.left());
        diff.getItems().setAll(model.rows());
        changed.run();
    }

    private static void fill(VBox box, String title, Feather sign, List<String> sentences) {
        box.getChildren().setAll(title(title));
        for (String sentence : sentences) {
            Label line = wrapping(sentence);
            HBox.setHgrow(line, Priority.ALWAYS);
            FontIcon icon = new FontIcon(sign);
            HBox row = new HBox(8, icon, line);
            row.getStyleClass().add("migration-line");
            box.getChildren().add(row);
        }
        shown(box, !sentences.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("migration-title");
        return label;
    }

    private static Label wrapping(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMnemonicParsing(false);
        return label;
    }
}
