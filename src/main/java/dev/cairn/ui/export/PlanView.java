package dev.cairn.ui.export;

import dev.cairn.git.ExportObstacle;
import dev.cairn.git.ExportPlan;
import dev.cairn.git.TargetCatalogue;
import dev.cairn.ui.diff.DiffView;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/**
 * What an export would do: for which catalogue, what the service does with it, what stands in the
 * way, the lines.
 */
final class PlanView extends VBox {

    private static final int MOST_WARNINGS = 5;
    private static final int MOST_SAID = 12;
    private static final double LEAST_DIFF = 90;
    private static final PseudoClass WATCHED = PseudoClass.getPseudoClass("watched");

    private final Label catalogue = new Label();
    private final Label branch = new Label();
    private final Label service = new Label();
    private final Label effect = new Label();
    private final VBox sentences = new VBox();
    private final DiffView diff = new DiffView();

    PlanView() {
        getStyleClass().add("plan-view");
        catalogue.getStyleClass().add("plan-catalogue");
        catalogue.setId("export-catalogue");
        branch.getStyleClass().add("plan-branch");
        service.setWrapText(true);
        service.setMinHeight(USE_PREF_SIZE);
        service.setId("export-service");
        effect.getStyleClass().add("plan-effect");
        sentences.getStyleClass().add("plan-sentences");
        diff.setPrefHeight(240);
        diff.setMinHeight(LEAST_DIFF);
        VBox.setVgrow(diff, Priority.ALWAYS);
        HBox heading = new HBox(catalogue, branch);
        heading.getStyleClass().add("plan-heading");
        getChildren().setAll(heading, service, sentences, effect, diff);
        nothing("Choose a checkout.");
    }

    /** There is no plan yet, and this is what it waits for. */
    void nothing(String sentence) {
        without(row("told", Feather.INFO, sentence));
    }

    /** There can be no plan, and this is why. */
    void failed(String sentence) {
        without(row("broken", Feather.X_CIRCLE, sentence));
    }

    /** Git or one of its hooks said something while it works. */
    void said(String line) {
        List<Node> rows = sentences.getChildren();
        if (rows.size() >= MOST_SAID) {
            rows.removeFirst();
        }
        rows.add(row("told", Feather.TERMINAL, line));
    }

    private void without(Label sentence) {
        catalogue.setText("");
        catalogue.setGraphic(null);
        branch.setText("");
        service.setText("");
        shown(service, false);
        effect.setText("");
        sentences.getChildren().setAll(sentence);
        diff.getItems().clear();
        diff.setVisible(false);
    }

    void show(ExportPlan plan) {
        TargetCatalogue where = plan.branch().catalogue();
        boolean watched = where != TargetCatalogue.NOT_WATCHED;
        catalogue.setText(watched ? where.title() : "No catalogue");
        catalogue.setGraphic(
                new FontIcon(where == TargetCatalogue.GLOBAL ? Feather.GLOBE : Feather.HOME));
        catalogue.pseudoClassStateChanged(WATCHED, watched);
        branch.setText("branch " + plan.branch().name());
        service.setText(plan.service());
        shown(service, true);
        effect.setText(plan.sentence());
        List<Node> rows = new ArrayList<>();
        for (ExportObstacle obstacle : plan.obstacles()) {
            boolean onlyCommit = obstacle.stops() == ExportObstacle.Stops.COMMIT;
            rows.add(row(onlyCommit ? "warned" : "broken", Feather.X_CIRCLE, obstacle.sentence()));
        }
        plan.warnings().stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> rows.add(row("warned", Feather.ALERT_TRIANGLE, warning)));
        int more = plan.warnings().size() - MOST_WARNINGS;
        if (more > 0) {
            rows.add(row("warned", Feather.ALERT_TRIANGLE, "And " + more + " more warnings."));
        }
        sentences.getChildren().setAll(rows);
        diff.show(plan.diff());
        diff.setVisible(true);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label row(String state, Feather icon, String sentence) {
        Label label = new Label(sentence, new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("plan-sentence");
        label.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return label;
    }
}
