package dev.cairn.ui.window;

import dev.cairn.document.Document;
import dev.cairn.document.RecoveryWatch;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.session.DocumentSession;

import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/** One open item and its tab. */
final class ItemTab extends Tab {

    private final DocumentSession session;
    private final ItemPane pane;
    private final RecoveryWatch watch;
    private final ItemPlace place;
    // Always there, so that a tab is as wide before the first change as behind it: a full strip of
    // tabs does not lay out its tabs anew for an icon, and would cut the last one.
    private final FontIcon pen = new FontIcon(Feather.EDIT_2);
    private @Nullable String template;

    ItemTab(DocumentSession session, ItemPane pane, RecoveryWatch watch, ItemPlace place) {
        this.place = place;
        this.session = session;
        this.pane = pane;
        this.watch = watch;
        setContent(pane);
        setGraphic(pen);
        session.revisionProperty().addListener((o, was, now) -> name());
        session.dirtyProperty().addListener((o, was, now) -> name());
        name();
    }

    DocumentSession session() {
        return session;
    }

    ItemPane pane() {
        return pane;
    }

    ItemPlace place() {
        return place;
    }

    Document document() {
        return session.document();
    }

    /** Writes what was typed into a field that waits to be left, such as a date half typed. */
    void finishTyping() {
        pane.forms().commit();
    }

    @Nullable Path file() {
        return document().file();
    }

    /** Says that it was made from a template, and not by the user yet. */
    void madeFrom(String text) {
        template = text;
    }

    /** Whether something would be lost: what a new item was made with is no work of the user's. */
    boolean hasWork() {
        return document().dirty() && !document().text().equals(template);
    }

    /** The file's name; for a new item its id. */
    String title() {
        Path file = file();
        if (file != null && file.getFileName() != null) {
            return file.getFileName().toString();
        }
        String id = StacItem.of(session.tree()).id();
        return id == null || id.isBlank() ? "New item" : id;
    }

    /** Names the tab anew; a changed item has a pen beside its name. */
    void name() {
        boolean changed = document().dirty();
        setText(title());
        pen.setVisible(changed);
        Path file = file();
        String where = file == null ? "Not saved yet" : file.toString();
        setTooltip(new Tooltip(changed && file != null ? where + " (changed)" : where));
    }

    /** Lets go of everything; nothing is kept of it for a recovery. */
    void release() {
        watch.close();
        pane.close();
        session.close();
        document().close();
    }
}
