package dev.cairn.ui.window;

import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.migrate.Migration;
import dev.cairn.document.Subscription;
import dev.cairn.form.review.FixChoice;
import dev.cairn.form.section.SectionList;
import dev.cairn.form.service.FormServices;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.settings.UserSettings;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.fix.FixMenu;
import dev.cairn.ui.json.JsonView;
import dev.cairn.ui.migrate.MigrationDialog;
import dev.cairn.ui.problems.ProblemsPane;
import dev.cairn.ui.section.ItemForms;
import dev.cairn.ui.session.DocumentSession;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The panes of one open item: its sections, the form, the text, and the problems below them. */
final class ItemPane extends BorderPane {

    private static final double LEAST_SECTIONS = 180;

    // No pane can be dragged shut: what cannot be seen would still take the keyboard.
    private static final double LEAST_FORM = 260;
    private static final double LEAST_TEXT = 220;
    private static final double LEAST_PROBLEMS = 72;
    private static final double LEAST_ACROSS = 160;

    private final DocumentSession session;
    private final JsonView text;
    private final ItemForms forms;
    private final StackPane sections;
    private final StackPane form;
    private final ProblemsPane problems;
    private final FixMenu fixes;
    private final ItemNotices notices;
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final PaneDividers panes;
    private final IntegerProperty fontSize = new SimpleIntegerProperty();
    private final Subscription fontSizes;
    private final ChangeListener<@Nullable Report> reports = (o, was, now) -> show(now);
    private @Nullable Boolean item;

    /**
     * @param fixAll mends all that changes no meaning, after a look at it
     * @param around the files and the other items around this one
     */
    ItemPane(
            DocumentSession session,
            SchemaFields facts,
            UserSettings settings,
            Runnable fixAll,
            FormServices around) {
        this.session = session;
        fontSize.set(settings.fontSize().get());
        fontSizes = settings.fontSize().listen(fontSize::set);
        getStyleClass().add("item-pane");
        text = new JsonView(session, facts, fontSize);
        forms = new ItemForms(session, facts, new SectionList(), around);
        sections = pane("sections-pane", forms.navigation());
        sections.setMinWidth(LEAST_SECTIONS);
        form = pane("form-pane", forms.content());
        form.setMinWidth(LEAST_FORM);
        text.setMinWidth(LEAST_TEXT);
        problems = new ProblemsPane(session, this::goTo, fixAll);
        problems.setMinHeight(LEAST_PROBLEMS);
        fixes = new FixMenu(session);
        notices = new ItemNotices(session, text::goTo);
        forms.setOnShowInJson(place -> text.goTo(session.tree().nearestSpan(place)));
        SplitPane.setResizableWithParent(sections, false);
        SplitPane.setResizableWithParent(problems, false);
        down.setOrientation(Orientation.VERTICAL);
        // Under the panes, so that a notice that comes and goes moves no line that is written in.
        BorderPane upper = new BorderPane(across);
        upper.setBottom(notices);
        upper.setMinHeight(LEAST_ACROSS);
        down.getItems().setAll(upper, problems);
        setCenter(down);
        panes = new PaneDividers(across, down, settings);
        followKind();
        followFocus();
        session.report().addListener(reports);
        session.onQuestions(
                migration -> migrate(session.document().snapshot(), List.of(migration)));
        session.revisionProperty().addListener((o, was, now) -> followKind());
        session.editableProperty().addListener((o, was, now) -> followKind());
        show(session.report().get());
    }

    JsonView text() {
        return text;
    }

    ProblemsPane problems() {
        return problems;
    }

    ItemNotices notices() {
        return notices;
    }

    ItemForms forms() {
        return forms;
    }

    /** The panes that can have the focus, in order. */
    List<Node> focusOrder() {
        return Boolean.TRUE.equals(item)
                ? List.of(sections, form, text, problems)
                : List.of(text, problems);
    }

    /** Gives a pane the focus: its text, its list, or the first thing in it that takes it. */
    void focus(Node pane) {
        if (pane == text) {
            text.focusText();
        } else if (pane == problems) {
            problems.focusList();
        } else {
            FirstFocus.in(pane);
        }
    }

    Node sections() {
        return sections;
    }

    Node form() {
        return form;
    }

    /** What is wrong where the user is: at the caret, in the field, or in the chosen row. */
    List<Finding> findingsHere() {
        if (problems.hasListFocus()) {
            Finding chosen = problems.selected();
            return chosen == null ? List.of() : List.of(chosen);
        }
        if (text.hasTextFocus()) {
            return problems.problems().at(text.caret());
        }
        JsonPointer field = forms.focusedPointer().get();
        return field == null ? List.of() : forms.findingsAt(field);
    }

    /** Lets the user choose between fixes, beside what has the focus. */
    void choose(List<FixChoice> choices) {
        Node owner = getScene().getFocusOwner();
        Node anchor = owner == null ? this : owner;
        Bounds caret = text.hasTextFocus() ? text.caretOnScreen() : null;
        Bounds row = problems.hasListFocus() ? problems.selectedOnScreen() : null;
        Bounds place =
                caret != null
                        ? caret
                        : row != null ? row : anchor.localToScreen(anchor.getBoundsInLocal());
        fixes.show(anchor, place.getMinX(), place.getMaxY(), choices);
    }

    FixMenu fixes() {
        return fixes;
    }

    /** Shows what migrations would do, and takes the one that the user decides for. */
    void migrate(JsonText now, List<Migration> migrations) {
        MigrationDialog.ask(getScene().getWindow(), now.text(), migrations)
                .filter(decision -> now.text().equals(session.document().text()))
                .ifPresent(
                        decision ->
                                session.editor()
                                        .apply(decision.title(), decision.edits(), null, this));
    }

    /** The problem after the one that the user is at, or before it; null when there is none. */
    @Nullable Finding nextProblem(boolean forward) {
        Finding chosen = problems.selected();
        JsonPointer field = isInForm() ? forms.focusedPointer().get() : null;
        int at = text.caret();
        if (field != null) {
            at = session.tree().nearestSpan(field).start();
            boolean there =
                    chosen != null
                            && (field.startsWith(chosen.pointer())
                                    || chosen.pointer().startsWith(field));
            return problems.problems().from(at, there ? chosen : null, forward);
        }
        boolean there = chosen != null && (isInForm() || chosen.span().start() == at);
        return problems.problems().from(at, there ? chosen : null, forward);
    }

    private boolean isInForm() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner != null && FirstFocus.within(form, owner);
    }

    /**
     * Brings a finding's place into sight, in the text and in the form. Who is in the form stays
     * there.
     */
    void goTo(Finding finding) {
        problems.select(finding);
        if (isInForm() && session.editable()) {
            forms.focus(forms.placeOf(finding));
            return;
        }
        if (session.reportIsCurrent()) {
            text.goTo(finding.span());
        }
        if (session.editable()) {
            forms.reveal(finding.pointer());
        }
    }

    void close() {
        session.report().removeListener(reports);
        fontSizes.cancel();
        panes.close();
        text.close();
        forms.dispose();
        problems.close();
        notices.close();
    }

    private void show(@Nullable Report report) {
        forms.showFindings(report == null ? List.of() : report.findings());
    }

    /** A file that is no item has no form: only its text. */
    private void followKind() {
        boolean now = StacItem.of(session.tree()).kind() != ItemKind.NOT_AN_ITEM;
        if (item != null && item == now) {
            return;
        }
        item = now;
        panes.show(now ? List.of(sections, form, text) : List.of(text));
        notices.notAnItem(!now);
    }

    private void followFocus() {
        text.caretPointer()
                .addListener(
                        (o, was, now) -> {
                            if (now != null && Boolean.TRUE.equals(item)) {
                                text.mark(null);
                                forms.reveal(now);
                            } else if (isInForm()) {
                                text.mark(forms.focusedPointer().get());
                            }
                        });
        forms.focusedPointer()
                .addListener(
                        (o, was, now) -> {
                            if (!text.hasTextFocus()) {
                                text.mark(now);
                            }
                        });
    }

    private static StackPane pane(String id, Node content) {
        StackPane pane = new StackPane(content);
        pane.setId(id);
        return pane;
    }
}
