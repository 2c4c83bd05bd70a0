package dev.cairn.ui.json;

import dev.cairn.form.text.TypingIndent;
import dev.cairn.ui.session.DocumentSession;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.CodeArea;

import java.util.function.BiConsumer;

/**
 * Enter keeps the indentation, brackets and quotes come in pairs, copying takes the document's own
 * text.
 */
final class TypingKeys {

    private final CodeArea area;
    private final DocumentSession session;
    private final BiConsumer<Integer, Integer> copy;

    /**
     * @param copy puts the document's text behind a range of the view onto the clipboard
     */
    private TypingKeys(CodeArea area, DocumentSession session, BiConsumer<Integer, Integer> copy) {
        this.area = area;
        this.session = session;
        this.copy = copy;
    }

    static void install(CodeArea area, DocumentSession session, DocumentTextLink link) {
        TypingKeys typing =
                new TypingKeys(
                        area,
                        session,
                        (from, to) -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(link.documentText(from, to));
                            Clipboard.getSystemClipboard().setContent(content);
                        });
        area.addEventFilter(KeyEvent.KEY_TYPED, typing::typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, typing::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return; // another filter of the area took it: consuming does not keep it from this one
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ENTER && plain && !event.isShiftDown()) {
            TypingIndent.Typed typed = TypingIndent.enter(before(), after(), unit());
            insert(typed.text(), typed.caret());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && plain && !event.isShiftDown() && !selected()) {
            insert(unit(), unit().length());
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && plain && emptyPair()) {
            area.replaceText(area.getCaretPosition() - 1, area.getCaretPosition() + 1, "");
            event.consume();
        } else if (event.isShortcutDown() && selected() && event.getCode() == KeyCode.C) {
            copySelection();
            event.consume();
        } else if (event.isShortcutDown() && selected() && event.getCode() == KeyCode.X) {
            copySelection();
            area.replaceSelection("");
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (character.length() != 1 || event.isShortcutDown() || selected() || !area.isEditable()) {
            return;
        }
        char c = character.charAt(0);
        if (TypingIndent.stepsOver(c, before(), after())) {
            area.moveTo(area.getCaretPosition() + 1);
            event.consume();
            return;
        }
        String partner = TypingIndent.partner(c, before(), after());
        if (!partner.isEmpty()) {
            insert(c + partner, 1);
            event.consume();
        } else if (c == '}' || c == ']') {
            int back = TypingIndent.outdent(before(), unit());
            if (back > 0) {
                area.replaceText(
                        area.getCaretPosition() - back, area.getCaretPosition(), character);
                event.consume();
            }
        }
    }

    private void insert(String text, int caret) {
        int start = area.getSelection().getStart();
        area.replaceSelection(text);
        area.moveTo(start + caret);
        area.requestFollowCaret();
    }

    private void copySelection() {
        copy.accept(area.getSelection().getStart(), area.getSelection().getEnd());
    }

    private boolean selected() {
        return area.getSelection().getLength() > 0;
    }

    private boolean emptyPair() {
        if (selected() || before().isEmpty() || after().isEmpty()) {
            return false;
        }
        String pair = "" + before().charAt(before().length() - 1) + after().charAt(0);
        return pair.equals("{}") || pair.equals("[]") || pair.equals("\"\"");
    }

    private String before() {
        return area.getText(area.getCurrentParagraph()).substring(0, area.getCaretColumn());
    }

    private String after() {
        return area.getText(area.getCurrentParagraph()).substring(area.getCaretColumn());
    }

    private String unit() {
        return session.tree().layout().indent();
    }
}
