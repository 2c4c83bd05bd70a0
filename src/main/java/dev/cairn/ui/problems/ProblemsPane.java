package dev.cairn.ui.problems;

import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.form.review.FixChoice;
import dev.cairn.form.review.ProblemList;
import dev.cairn.ui.fix.FixMenu;
import dev.cairn.ui.session.DocumentSession;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The findings of an item as a list: a click or Enter goes to the place, a button mends it. */
public final class ProblemsPane extends BorderPane {

    private final DocumentSession session;
    private final Consumer<Finding> goTo;
    private final Label title = new Label("Problems");
    private final Label nothing = new Label();
    private final ListView<Finding> list = new ListView<>();
    private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);
    private final ChangeListener<@Nullable Report> reports = (o, was, now) -> show(now);
    private final Button fixSafe = new Button("Fix all safe ones…");
    private final FixMenu menu;
    private ProblemList problems = ProblemList.of(List.of());

    /**
     * @param goTo brings a finding's place into sight
     * @param fixAll mends all that changes no meaning, after a look at it
     */
    public ProblemsPane(DocumentSession session, Consumer<Finding> goTo, Runnable fixAll) {
        this.session = session;
        this.goTo = goTo;
        menu = new FixMenu(session);
        fixSafe.setId("fix-safe");
        fixSafe.getStyleClass().addAll("small", "problem-fix-safe");
        fixSafe.setMinWidth(Region.USE_PREF_SIZE);
        fixSafe.setTooltip(
                new Tooltip(
                        "Shows all corrections that have one reading and lose nothing, at once."));
        fixSafe.setOnAction(event -> fixAll.run());
        getStyleClass().add("problems");
        list.setCellFactory(view -> new ProblemRow(session, this::choose));
        list.setAccessibleText("Problems");
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        goToSelected();
                    }
                });
        setTop(header());
        setCenter(list);
        session.report().addListener(reports);
        show(session.report().get());
    }

    /** What is listed. */
    public ProblemList problems() {
        return problems;
    }

    /** Gives the list the focus. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** The finding that is selected in the list; null for none. */
    public @Nullable Finding selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** Where the row of the selected finding is on the screen; null while it is out of sight. */
    public @Nullable Bounds selectedOnScreen() {
        return list.lookupAll(".problem").stream()
                .filter(node -> node instanceof ProblemRow row && row.isSelected())
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the list has the focus. */
    public boolean hasListFocus() {
        return list.isFocused();
    }

    /** Shows a finding as the selected one. */
    public void select(Finding finding) {
        list.getSelectionModel().select(finding);
        list.scrollTo(finding);
    }

    /** Lets go of the session. */
    public void close() {
        session.report().removeListener(reports);
    }

    private HBox header() {
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, fixSafe, space);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("pane-header");
        for (Severity severity : Severity.values()) {
            ToggleButton filter = new ToggleButton();
            filter.setGraphic(new FontIcon(ProblemRow.icon(severity)));
            filter.getStyleClass().addAll("small", "problem-filter");
            filter.pseudoClassStateChanged(ProblemRow.pseudoClass(severity), true);
            filter.setSelected(true);
            filter.selectedProperty().addListener((o, was, now) -> fill());
            filters.put(severity, filter);
            header.getChildren().add(filter);
        }
        return header;
    }

    private void show(@Nullable Report report) {
        problems = ProblemList.of(report == null ? List.of() : report.findings());
        int total = report == null ? 0 : report.total();
        title.setText(ProblemList.title(total, problems.all().size()));
        boolean json = total > 0 && session.editable();
        fixSafe.setVisible(json);
        fixSafe.setManaged(json);
        filters.forEach(
                (severity, filter) -> {
                    int count = report == null ? 0 : ProblemList.count(report, severity);
                    String text = ProblemList.words(severity, count);
                    filter.setText(text);
                    filter.setVisible(count > 0);
                    filter.setManaged(count > 0);
                    filter.setAccessibleText("Show " + text);
                });
        nothing.setText(
                report == null
                        ? "Checking…"
                        : problems.all().isEmpty() ? "No problems." : "Hidden by the filter.");
        fill();
    }

    private void fill() {
        Set<Severity> chosen = EnumSet.noneOf(Severity.class);
        filters.forEach(
                (severity, filter) -> {
                    if (filter.isSelected()) {
                        chosen.add(severity);
                    }
                });
        Finding selected = list.getSelectionModel().getSelectedItem();
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(problems.of(chosen));
        if (selected != null && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
        }
    }

    private void choose(Finding finding, Node beside) {
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        menu.show(beside, place.getMinX(), place.getMaxY(), FixChoice.of(List.of(finding)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            goToSelected();
            event.consume();
        }
    }

    private void goToSelected() {
        Finding selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            goTo.accept(selected);
        }
    }
}
