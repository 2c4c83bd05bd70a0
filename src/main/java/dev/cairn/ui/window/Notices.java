package dev.cairn.ui.window;

import dev.cairn.json.JsonText;
import dev.cairn.json.Repair;
import dev.cairn.json.RepairStep;
import dev.cairn.json.Span;
import dev.cairn.json.SyntaxError;
import dev.cairn.stac.Item;
import dev.cairn.stac.Kind;
import dev.cairn.ui.review.Review;
import dev.cairn.ui.review.ReviewDialog;
import dev.cairn.ui.session.DocumentSession;

import javafx.beans.value.ChangeListener;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What has to be said about an item as a whole, over its panes. */
final class Notices extends VBox {

    private static final int LARGEST_REPAIR = 5_000_000;

    /** What a notice is about; there is one of each at most. */
    enum Topic {
        WORKING,
        BROKEN,
        NOT_AN_ITEM,
        CHANGED_ON_DISK,
        RECOVERED,
        EXPORTED
    }

    private final DocumentSession session;
    private final Consumer<Span> goTo;
    private final Map<Topic, Notice> shown = new HashMap<>();
    private final ChangeListener<Number> changes = (o, was, now) -> follow();
    private long described = -1;

    Notices(DocumentSession session, Consumer<Span> goTo) {
        this.session = session;
        this.goTo = goTo;
        getStyleClass().add("notices");
        session.revisionProperty().addListener(changes);
        session.editableProperty().addListener((o, was, now) -> follow());
        follow();
    }

    /** Shows a notice in place of the one on the same topic. */
    void show(Topic topic, Notice notice) {
        shown.put(topic, notice);
        fill();
    }

    void hide(Topic topic) {
        if (shown.remove(topic) != null) {
            fill();
        }
    }

    @Nullable Notice shown(Topic topic) {
        return shown.get(topic);
    }

    void notAnItem(boolean shows) {
        if (shows && session.editable()) {
            show(
                    Topic.NOT_AN_ITEM,
                    new Notice(
                            Notice.Kind.TOLD,
                            "This file is not a STAC Item, so there is no form for it. Its text can be edited and saved."));
        } else {
            hide(Topic.NOT_AN_ITEM);
        }
    }

    void close() {
        session.revisionProperty().removeListener(changes);
    }

    private void follow() {
        JsonText now = session.document().current();
        if (now == null) {
            return;
        }
        SyntaxError error = now.error();
        if (error == null) {
            hide(Topic.BROKEN);
        } else if (described != session.document().revision() || !shown.containsKey(Topic.BROKEN)) {
            described = session.document().revision();
            show(Topic.BROKEN, broken(now, error));
        }
    }

    private Notice broken(JsonText text, SyntaxError error) {
        Notice notice =
                new Notice(
                        Notice.Kind.BROKEN,
                        "Line %d, column %d: %s %s"
                                .formatted(
                                        error.position().line(),
                                        error.position().column(),
                                        sentence(error.message()),
                                        form()));
        notice.button("Show the place", () -> goTo.accept(error.span()));
        if (text.text().length() <= LARGEST_REPAIR && !Repair.of(text.text()).isEmpty()) {
            notice.button("Repair…", this::repair);
        }
        return notice;
    }

    /** Offers the repair of a broken text, with a look at what it changes. */
    void repair() {
        String before = session.document().text();
        List<RepairStep> steps = Repair.of(before);
        if (steps.isEmpty()) {
            return;
        }
        Review review =
                new Review(
                        before,
                        steps.stream()
                                .map(
                                        step ->
                                                new Review.Step(
                                                        step.title(), step.message(), step.edits()))
                                .toList());
        boolean taken =
                ReviewDialog.ask(
                        getScene().getWindow(),
                        "Repair",
                        "With "
                                + review.count()
                                + " the text is JSON again. It is one step of undo.",
                        review,
                        "Repair");
        if (taken && before.equals(session.document().text())) {
            session.editor().type("Repair JSON", review.edits(), null, this);
        }
    }

    private String form() {
        return Item.of(session.tree()).kind() == Kind.NOT_AN_ITEM
                ? "The form comes once the text is JSON."
                : "The form shows the last text that was JSON.";
    }

    private static String sentence(String message) {
        String start =
                message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    private void fill() {
        getChildren()
                .setAll(
                        shown.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue)
                                .toList());
    }
}
