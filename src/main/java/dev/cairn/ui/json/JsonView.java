package dev.cairn.ui.json;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.Report;
import dev.cairn.check.SchemaFields;
import dev.cairn.document.DocumentListener;
import dev.cairn.document.Subscription;
import dev.cairn.document.TextChange;
import dev.cairn.form.text.CompletionContext;
import dev.cairn.form.text.CompletionEdit;
import dev.cairn.form.text.CompletionFinder;
import dev.cairn.form.text.CompletionProposal;
import dev.cairn.form.text.FindingUnderlines;
import dev.cairn.form.text.LineEdit;
import dev.cairn.form.text.LineTarget;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextPosition;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.session.DocumentSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The text of an item, to read and to write. It shows the findings where they are, and tells where
 * the caret is, so that the form can follow. Undo belongs to the document: the text area keeps no
 * history of its own.
 */
public final class JsonView extends BorderPane {

    private final DocumentSession session;
    private final SchemaFields facts;
    private final CodeArea area = new CodeArea();
    private final DocumentTextLink link;
    private final LinePainter painter;
    private final LineGutter gutter;
    private final HoverHelp hover;
    private final CompletionPopup completion;
    private final FindBar findBar;
    private final BracketMarks brackets;
    private final ReadOnlyObjectWrapper<@Nullable JsonPointer> caretPointer =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TextPosition> caretPosition =
            new ReadOnlyObjectWrapper<>(new TextPosition(1, 1));
    private final ChangeListener<@Nullable Report> reports = (o, was, now) -> showFindings(now);
    private final Subscription document;
    private FindingUnderlines underlines = FindingUnderlines.NONE;
    private @Nullable JsonPointer marked;

    /**
     * @param session the open item
     * @param facts what is known of its fields, for help and completion
     * @param fontSize in points
     */
    public JsonView(DocumentSession session, SchemaFields facts, ObservableIntegerValue fontSize) {
        this.session = session;
        this.facts = facts;
        getStyleClass().add("json-view");
        area.getStyleClass().add("json-area");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText("JSON text of the item");
        area.setUndoManager(UndoUtils.noOpUndoManager());
        painter = new LinePainter(area, this::linePainted);
        link = new DocumentTextLink(area, session, this::textShown);
        gutter = new LineGutter(area, link.map());
        brackets = new BracketMarks(area, session, link, painter);
        completion = new CompletionPopup(area, new Proposals(), this::complete);
        hover = new HoverHelp(area, this::help);
        findBar = new FindBar(new FindTarget(area, session, link, painter));
        TypingKeys.install(area, session, link);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.caretPositionProperty().addListener((o, was, now) -> caretMoved());
        area.focusedProperty().addListener((o, was, now) -> caretMoved());
        area.styleProperty()
                .bind(javafx.beans.binding.Bindings.format("-fx-font-size: %dpx;", fontSize));
        session.report().addListener(reports);
        document = session.document().listen(new MarkWatch());
        setTop(findBar);
        setCenter(new VirtualizedScrollPane<>(area));
        showFindings(session.report().get());
        painter.paintFirst();
    }

    /**
     * Where the caret stands while the text has the focus; null while it does not, or the text is
     * not JSON.
     */
    public ReadOnlyObjectProperty<@Nullable JsonPointer> caretPointer() {
        return caretPointer.getReadOnlyProperty();
    }

    /** The caret's line and column in the document. */
    public ReadOnlyObjectProperty<TextPosition> caretPosition() {
        return caretPosition.getReadOnlyProperty();
    }

    /** The caret's offset in the document. */
    public int caret() {
        return link.map().toDocument(area.getCaretPosition());
    }

    /**
     * Marks the lines of what a form is about, and brings them into sight; null takes the mark
     * away. The mark stays on its member through every change, and comes with a member that is only
     * added.
     */
    public void mark(@Nullable JsonPointer pointer) {
        marked = pointer;
        markAgain();
    }

    private void markAgain() {
        JsonPointer pointer = marked;
        JsonText tree = session.document().tree();
        if (pointer == null) {
            painter.focus(null);
        } else if (tree != null) {
            boolean there = tree.get(pointer) != null && !pointer.isRoot();
            TextSpan span =
                    link.inView(
                            there ? tree.memberSpan(pointer) : start(tree.nearestSpan(pointer)));
            painter.focus(there ? span : null);
            show(span);
        }
    }

    private static TextSpan start(TextSpan span) {
        return new TextSpan(span.start(), span.start());
    }

    /** Selects a place, brings it into sight and gives the text the focus. */
    public void goTo(TextSpan place) {
        TextSpan span = link.inView(place);
        area.requestFocus();
        area.selectRange(span.end(), span.start());
        show(span);
    }

    /** Moves the lines of the selection one line down, or up. */
    public void moveLines(boolean down) {
        change(down ? "Move line down" : "Move line up", LineEdit.move(text(), selected(), down));
    }

    /** Writes the lines of the selection once more. */
    public void duplicateLines() {
        change("Duplicate line", LineEdit.duplicate(text(), selected()));
    }

    /** Takes the lines of the selection out. */
    public void deleteLines() {
        change("Delete line", LineEdit.delete(text(), selected()));
    }

    private String text() {
        return session.document().text();
    }

    private TextSpan selected() {
        return new TextSpan(
                link.map().toDocument(area.getSelection().getStart()),
                link.map().toDocument(area.getSelection().getEnd()));
    }

    private void change(String label, @Nullable LineEdit change) {
        if (change != null) {
            session.editor().type(label, List.of(change.edit()), null, this);
            TextSpan span = link.inView(change.selection());
            area.selectRange(span.start(), span.end());
            area.requestFollowCaret();
        }
    }

    /** Goes to a line. */
    public void goTo(LineTarget line) {
        int offset = line.offset(session.document().text());
        goTo(new TextSpan(offset, offset));
    }

    /** Gives the text the focus. */
    public void focusText() {
        area.requestFocus();
    }

    /** Whether the text has the focus. */
    public boolean hasTextFocus() {
        return area.isFocused();
    }

    /** Opens the bar to find, or to find and replace. */
    public void find(boolean replace) {
        findBar.open(area.getSelectedText(), replace);
    }

    /** Goes to the next or the previous place that was found. */
    public void findNext(boolean forward) {
        if (findBar.isOpen()) {
            findBar.step(forward);
        } else {
            find(false);
        }
    }

    /** Opens the list of what could be written at the caret. */
    public void propose() {
        area.requestFocus();
        completion.open();
    }

    /** Shows the help for what stands at the caret. */
    public void helpAtCaret() {
        hover.showAtCaret();
    }

    /** Where the caret is on the screen; null while it is out of sight. */
    public @Nullable Bounds caretOnScreen() {
        return area.getCaretBounds().orElse(null);
    }

    /** Lets go of the session. */
    public void close() {
        session.report().removeListener(reports);
        document.cancel();
        link.close();
        area.dispose();
    }

    private void show(TextSpan inView) {
        int line = area.offsetToPosition(inView.start(), Bias.Forward).getMajor();
        boolean visible = area.allParToVisibleParIndex(line).isPresent();
        if (!visible) {
            area.showParagraphAtCenter(line);
        }
    }

    private void showFindings(@Nullable Report report) {
        if (report == null || !session.reportIsCurrent()) {
            return;
        }
        underlines = FindingUnderlines.of(report.findings(), link::inView, this::line);
        gutter.show(
                underlines.worst(offset -> area.offsetToPosition(offset, Bias.Forward).getMajor()));
        painter.mark(LinePainter.Layer.FINDINGS, underlines.marks());
    }

    private TextSpan line(int offset) {
        int line = area.offsetToPosition(offset, Bias.Forward).getMajor();
        int start = area.getAbsolutePosition(line, 0);
        return new TextSpan(start, start + area.getParagraphLength(line));
    }

    private void textShown(PlainTextChange change) {
        painter.changed(change);
        findBar.textChanged();
    }

    private void linePainted(int line) {
        gutter.refresh(line);
    }

    private void caretMoved() {
        int caret = caret();
        String text = session.document().text();
        int lineStart = text.lastIndexOf('\n', Math.min(caret, text.length()) - 1) + 1;
        int line =
                area.getCurrentParagraph()
                        + 1
                        - link.map().softBreaksBefore(area.getCaretPosition());
        caretPosition.set(new TextPosition(line, caret - lineStart + 1));
        brackets.caretMoved();
        JsonText tree = session.document().tree();
        caretPointer.set(area.isFocused() && tree != null ? tree.pointerAt(caret) : null);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            helpAtCaret();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && findBar.isOpen()) {
            findBar.close();
            event.consume();
        }
    }

    private HelpCard help(int viewOffset) {
        JsonText tree = session.document().tree();
        FieldDescription field = null;
        if (tree != null) {
            JsonPointer pointer = tree.pointerAt(link.map().toDocument(viewOffset));
            field =
                    pointer.isRoot()
                            ? null
                            : facts.describe(StacItem.of(tree), pointer).orElse(null);
        }
        return new HelpCard(
                session.reportIsCurrent() ? underlines.at(viewOffset) : List.of(), field);
    }

    private void complete(CompletionContext cursor, CompletionProposal proposal) {
        CompletionEdit taken = CompletionEdit.of(session.document().text(), cursor, proposal);
        session.editor().type("Complete " + proposal.label(), taken.edits(), null, this);
        area.moveTo(link.inView(new TextSpan(taken.caret(), taken.caret())).start());
        area.requestFollowCaret();
    }

    /** The text was changed, and is in the area already: the mark goes with its member. */
    private final class MarkWatch implements DocumentListener {
        @Override
        public void changed(TextChange change) {
            if (marked != null) {
                markAgain();
            }
        }

        @Override
        public void parsed(JsonText tree, long revision) {
            if (marked != null) {
                markAgain();
            }
        }
    }

    private final class Proposals implements CompletionPopup.Source {
        private final CompletionFinder completions = new CompletionFinder(facts);

        @Override
        public @Nullable CompletionContext cursor() {
            return CompletionContext.at(session.document().text(), caret());
        }

        @Override
        public List<CompletionProposal> proposals(CompletionContext at) {
            return completions.at(session.tree(), at);
        }
    }
}
