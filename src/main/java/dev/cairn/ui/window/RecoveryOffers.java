package dev.cairn.ui.window;

import dev.cairn.document.FileText;
import dev.cairn.document.RecoveredText;
import dev.cairn.files.FileProblem;
import dev.cairn.json.edit.TextDiff;
import dev.cairn.json.text.JsonText;
import dev.cairn.settings.FolderWording;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

/** Offers unsaved texts of a run that ended without saving them. */
final class RecoveryOffers {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());

    private final WindowTools tools;
    private final OpenItems items;
    private final ItemFactory factory;
    private final Consumer<@Nullable NoticeBar> notice;

    private record Found(
            RecoveredText recovered, @Nullable FileText disk, @Nullable JsonText parsed) {}

    /**
     * @param notice shows the offer; null takes it away
     */
    RecoveryOffers(
            WindowTools tools,
            OpenItems items,
            ItemFactory factory,
            Consumer<@Nullable NoticeBar> notice) {
        this.tools = tools;
        this.items = items;
        this.factory = factory;
        this.notice = notice;
    }

    void look() {
        tools.background().run(() -> tools.recovery().pending(), this::offer, unreadable -> {});
    }

    private void offer(List<RecoveredText> pending) {
        if (pending.isEmpty()) {
            return;
        }
        String names = String.join(", ", pending.stream().map(RecoveryOffers::name).toList());
        String what = names + (pending.size() == 1 ? " was" : " were");
        NoticeBar offer =
                new NoticeBar(
                        NoticeBar.Kind.TOLD,
                        what
                                + " not saved when Cairn ended the last time ("
                                + TIME.format(pending.getFirst().kept())
                                + ").");
        offer.button(
                "Restore",
                () -> {
                    notice.accept(null);
                    pending.forEach(this::restore);
                });
        offer.button(
                "Discard",
                () -> {
                    notice.accept(null);
                    pending.forEach(this::forget);
                });
        notice.accept(offer);
    }

    /** Of its file; a new item goes by its id. */
    private static String name(RecoveredText recovered) {
        Path file = recovered.file();
        if (file != null) {
            return FolderWording.name(file);
        }
        String id = StacItem.of(JsonText.of(recovered.text())).id();
        return id == null || id.isBlank() ? "A new item" : id;
    }

    private void restore(RecoveredText recovered) {
        tools.background().run(() -> read(recovered), this::restore, unreadable -> {});
    }

    private static Found read(RecoveredText recovered) {
        if (recovered.file() == null) {
            return new Found(recovered, null, null);
        }
        try {
            FileText disk = FileText.read(recovered.file());
            return new Found(recovered, disk, JsonText.of(disk.text()));
        } catch (FileProblem gone) {
            return new Found(recovered, null, null);
        }
    }

    private void restore(Found found) {
        String text = found.recovered().text();
        FileText disk = found.disk();
        ItemTab item;
        if (disk != null && found.parsed() != null && items.find(disk.file()) == null) {
            item = factory.of(disk, found.parsed());
            item.session()
                    .editor()
                    .type("Restore unsaved text", TextDiff.between(disk.text(), text), null, this);
        } else {
            item = factory.fresh(text);
        }
        items.add(item);
        NoticeBar restored =
                new NoticeBar(
                        NoticeBar.Kind.TOLD,
                        "This text was restored. Save it, or undo to go back to the file.");
        restored.button("Close", () -> item.pane().notices().hide(ItemNotices.Topic.RECOVERED));
        item.pane().notices().show(ItemNotices.Topic.RECOVERED, restored);
        forget(found.recovered());
    }

    private void forget(RecoveredText recovered) {
        tools.background().disk().execute(() -> tools.recovery().forget(recovered));
    }
}
