package dev.cairn.ui.window;

import dev.cairn.document.FileText;
import dev.cairn.files.FileStamp;

import java.nio.file.Path;
import java.util.Optional;

/** Looks, each time the window comes to the front, whether another program changed an open file. */
final class DiskWatch {

    private final WindowTools tools;
    private final OpenItems items;
    private final FileFlow files;

    DiskWatch(WindowTools tools, OpenItems items, FileFlow files) {
        this.tools = tools;
        this.items = items;
        this.files = files;
    }

    void look() {
        items.all().forEach(this::look);
    }

    private void look(ItemTab item) {
        Path file = item.file();
        FileStamp stamp = item.document().stamp();
        if (file == null || stamp == null) {
            return;
        }
        tools.background()
                .run(
                        () -> tools.files().changedOnDisk(file, stamp),
                        (Optional<FileText> changed) ->
                                changed.ifPresent(disk -> tell(item, stamp, disk)),
                        unreadable -> {});
    }

    private void tell(ItemTab item, FileStamp asked, FileText disk) {
        if (item.place().decided(disk.stamp()) || !asked.equals(item.document().stamp())) {
            return;
        }
        if (disk.text().equals(item.document().text())) {
            files.reload(item, disk);
            return;
        }
        NoticeBar notice =
                new NoticeBar(
                        NoticeBar.Kind.WARNED,
                        "This file was changed by another program since it was opened here.");
        notice.button("Show the difference", () -> files.showDifference(item, disk));
        notice.button("Reload", () -> files.reload(item, disk));
        notice.button(
                "Keep mine",
                () -> {
                    item.place().decide(disk.stamp());
                    item.pane().notices().hide(ItemNotices.Topic.CHANGED_ON_DISK);
                });
        item.pane().notices().show(ItemNotices.Topic.CHANGED_ON_DISK, notice);
    }
}
