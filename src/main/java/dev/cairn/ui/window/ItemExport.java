package dev.cairn.ui.window;

import dev.cairn.check.CheckOptions;
import dev.cairn.document.SaveJob;
import dev.cairn.git.ExportResult;
import dev.cairn.stac.Item;
import dev.cairn.ui.export.ExportDialog;
import dev.cairn.ui.export.ExportItem;
import dev.cairn.ui.export.ExportWork;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Opens the export of an item, and says what came of it. */
final class ItemExport {

    private final Tools tools;
    private final Window owner;
    private final FileFlow files;

    ItemExport(Tools tools, Window owner, FileFlow files) {
        this.tools = tools;
        this.owner = owner;
        this.files = files;
    }

    void open(ItemTab tab) {
        tab.finishTyping();
        CheckOptions options = tab.place().options();
        ExportWork work =
                new ExportWork(
                        tab.document().text(),
                        text -> tools.checker().check(text, options),
                        (file, text) -> tools.files().save(new SaveJob(file, text, 0, null, true)));
        Item item = Item.of(tab.session().tree());
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        Styles.addTo(dialog.getDialogPane());
        new ExportDialog(
                        dialog,
                        tools.background(),
                        work,
                        new ExportItem(tab.title(), tab.file(), item.id(), item.collection()),
                        tools.settings(),
                        start -> tools.picker().folder("Choose a checkout", start),
                        result -> exported(tab, result))
                .show();
    }

    private void exported(ItemTab tab, ExportResult result) {
        Notice notice = new Notice(Notice.Kind.TOLD, result.sentence());
        notice.button("Close", () -> tab.pane().notices().hide(Notices.Topic.EXPORTED));
        tab.pane().notices().show(Notices.Topic.EXPORTED, notice);
        files.exported(tab, result.file());
    }
}
