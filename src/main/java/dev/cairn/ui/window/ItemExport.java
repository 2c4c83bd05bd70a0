package dev.cairn.ui.window;

import dev.cairn.check.CheckOptions;
import dev.cairn.document.SaveJob;
import dev.cairn.form.review.ExportItem;
import dev.cairn.form.review.ExportWork;
import dev.cairn.git.ExportResult;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.export.ExportDialog;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Opens the export of an item, and says what came of it. */
final class ItemExport {

    private final WindowTools tools;
    private final Window owner;
    private final FileFlow files;

    ItemExport(WindowTools tools, Window owner, FileFlow files) {
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
        StacItem item = StacItem.of(tab.session().tree());
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        StyleSheets.addTo(dialog.getDialogPane());
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
        NoticeBar notice = new NoticeBar(NoticeBar.Kind.TOLD, result.sentence());
        notice.button("Close", () -> tab.pane().notices().hide(ItemNotices.Topic.EXPORTED));
        tab.pane().notices().show(ItemNotices.Topic.EXPORTED, notice);
        files.exported(tab, result.file());
    }
}
