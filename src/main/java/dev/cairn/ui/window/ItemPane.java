package dev.cairn.ui.window;

import dev.cairn.check.FieldFacts;
import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;
import dev.cairn.stac.Kind;
import dev.cairn.ui.json.JsonView;
import dev.cairn.ui.problems.ProblemsPane;
import dev.cairn.ui.section.view.ItemForms;
import dev.cairn.ui.session.DocumentSession;
import dev.cairn.ui.settings.Settings;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The panes of one open item: its sections, the form, the text, and the problems below them. */
final class ItemPane extends BorderPane {

    private final DocumentSession session;
    private final JsonView text;
    private final ItemForms forms;
    private final StackPane sections;
    private final StackPane form;
    private final ProblemsPane problems;
    private final Notices notices;
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final Panes panes;
    private final ChangeListener<@Nullable Report> reports = (o, was, now) -> show(now);
    private @Nullable Boolean item;

    ItemPane(DocumentSession session, FieldFacts facts, Settings settings) {
        this.session = session;
        getStyleClass().add("item-pane");
        text = new JsonView(session, facts, settings.fontSize());
        forms = new ItemForms(session, facts);
        sections = pane("sections-pane", forms.navigation());
        form = pane("form-pane", forms.content());
        problems = new ProblemsPane(session, this::goTo);
        notices = new Notices(session, text::goTo);
        SplitPane.setResizableWithParent(sections, false);
        SplitPane.setResizableWithParent(problems, false);
        down.setOrientation(Orientation.VERTICAL);
        down.getItems().setAll(across, problems);
        setTop(notices);
        setCenter(down);
        panes = new Panes(across, down, settings);
        followKind();
        followFocus();
        session.report().addListener(reports);
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

    Notices notices() {
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

    /** The place that the user is at, in the form or the text. */
    @Nullable Pointer place() {
        return text.hasTextFocus() ? text.caretPointer().get() : forms.focusedPointer().get();
    }

    /** Brings a finding's place into sight, in the text and in the form. */
    void goTo(Finding finding) {
        problems.select(finding);
        if (session.reportIsCurrent()) {
            text.goTo(finding.span());
        }
        if (session.editable()) {
            forms.reveal(finding.pointer());
        }
    }

    void close() {
        session.report().removeListener(reports);
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
        boolean now = Item.of(session.tree()).kind() != Kind.NOT_AN_ITEM;
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
