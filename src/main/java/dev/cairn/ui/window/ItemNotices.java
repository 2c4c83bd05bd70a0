package dev.cairn.ui.window;

import dev.cairn.form.review.ChangeReview;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.TextSpan;
import dev.cairn.json.repair.JsonRepair;
import dev.cairn.json.repair.RepairStep;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
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
final class ItemNotices extends VBox {

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
    private final Consumer<TextSpan> goTo;
    private final Map<Topic, NoticeBar> shown = new HashMap<>();
    private final ChangeListener<Number> changes = (o, was, now) -> follow();
    private long described = -1;

    ItemNotices(DocumentSession session, Consumer<TextSpan> goTo) {
        this.session = session;
        this.goTo = goTo;
        getStyleClass().add("notices");
        session.revisionProperty().addListener(changes);
        session.editableProperty().addListener((o, was, now) -> follow());
        follow();
    }

    /** Shows a notice in place of the one on the same topic. */
    void show(Topic topic, NoticeBar notice) {
        shown.put(topic, notice);
        fill();
    }

    void hide(Topic topic) {
        if (shown.remove(topic) != null) {
            fill();
        }
    }

    @Nullable NoticeBar shown(Topic topic) {
        return shown.get(topic);
    }

    void notAnItem(boolean shows) {
        if (shows && session.editable()) {
            show(
                    Topic.NOT_AN_ITEM,
                    new NoticeBar(
                            NoticeBar.Kind.TOLD,
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

    private NoticeBar broken(JsonText text, SyntaxError error) {
        NoticeBar notice =
                new NoticeBar(
                        NoticeBar.Kind.BROKEN,
                        "Line %d, column %d: %s %s"
                                .formatted(
                                        error.position().line(),
                                        error.position().column(),
                                        sentence(error.message()),
                                        form()));
        notice.button("Show the place", () -> goTo.accept(error.span()));
        if (text.text().length() <= LARGEST_REPAIR && !JsonRepair.of(text.text()).isEmpty()) {
            notice.button("Repair…", this::repair);
        }
        return notice;
    }

    /** Offers the repair of a broken text, with a look at what it changes. */
    void repair() {
        String before = session.document().text();
        List<RepairStep> steps = JsonRepair.of(before);
        if (steps.isEmpty()) {
            return;
        }
        ChangeReview review =
                new ChangeReview(
                        before,
                        steps.stream()
                                .map(
                                        step ->
                                                new ChangeReview.Step(
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
        return StacItem.of(session.tree()).kind() == ItemKind.NOT_AN_ITEM
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
