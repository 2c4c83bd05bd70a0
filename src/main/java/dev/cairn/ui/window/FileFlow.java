package dev.cairn.ui.window;

import dev.cairn.document.FileText;
import dev.cairn.document.ReloadedText;
import dev.cairn.document.SaveJob;
import dev.cairn.document.SaveOutcome;
import dev.cairn.form.RunningTask;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.ItemTemplates;
import dev.cairn.ui.diff.DiffDialog;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * New, open, save and close. Disks may be slow: nothing here waits for one on the window's thread.
 */
final class FileFlow {

    private final WindowTools tools;
    private final OpenItems items;
    private final ItemFactory factory;
    private final UserQuestions asking;
    private final Window window;
    private final Consumer<ItemTab> settled;
    private final WindowAnnouncements announcements;

    private record Read(FileText file, JsonText parsed) {}

    /**
     * @param settled told an item that was opened, or saved under a name
     * @param announcements where it is said that a file takes its time
     */
    FileFlow(
            WindowTools tools,
            OpenItems items,
            ItemFactory factory,
            Window window,
            Consumer<ItemTab> settled,
            WindowAnnouncements announcements) {
        this.tools = tools;
        this.items = items;
        this.factory = factory;
        this.asking = new UserQuestions(window);
        this.window = window;
        this.settled = settled;
        this.announcements = announcements;
    }

    void newModel() {
        fresh(ItemTemplates.trainedModel(freeId("new-model")));
    }

    /** A trained model that begins with what its MLmodel file says. */
    void newFromMlModel() {
        new ModelFromFile(tools, this::freeId, text -> items.add(factory.fresh(text)), asking::tell)
                .start();
    }

    void newData() {
        fresh(ItemTemplates.trainingData(freeId("new-training-data")));
    }

    private void fresh(String template) {
        ItemTab item = factory.fresh(template);
        item.madeFrom(template);
        items.add(item);
    }

    void open() {
        open(tools.picker().open());
    }

    void open(Path file) {
        open(List.of(file));
    }

    /** Opens files one after the other, so that their tabs come in this order. */
    void open(List<Path> rest) {
        if (rest.isEmpty()) {
            return;
        }
        Path file = rest.getFirst();
        Runnable next = () -> open(rest.subList(1, rest.size()));
        ItemTab open = items.find(file);
        if (open != null) {
            items.select(open);
            next.run();
            return;
        }
        RunningTask[] running = new RunningTask[1];
        WaitNotice wait =
                new WaitNotice(
                        "Opening " + file.getFileName() + "…",
                        () -> {
                            running[0].cancel();
                            next.run();
                        },
                        announcements::add,
                        announcements::remove);
        running[0] =
                tools.background()
                        .run(
                                () -> {
                                    FileText text = FileText.read(file);
                                    return new Read(text, JsonText.of(text.text()));
                                },
                                read -> {
                                    wait.over();
                                    opened(read);
                                    next.run();
                                },
                                problem -> {
                                    wait.over();
                                    if (!Files.exists(file)) {
                                        tools.settings().recentFiles().forget(file);
                                    }
                                    asking.tell(problem);
                                    next.run();
                                });
    }

    private void opened(Read read) {
        ItemTab meanwhile = items.find(read.file().file());
        if (meanwhile != null) {
            items.select(meanwhile);
            return;
        }
        ItemTab item = factory.of(read.file(), read.parsed());
        tools.settings().opened(read.file().file());
        items.add(item);
        settled.accept(item);
    }

    void save(ItemTab item, Runnable after) {
        item.finishTyping();
        if (item.file() == null) {
            saveAs(item, after);
        } else {
            write(item, item.document().toSave(), after);
        }
    }

    void saveAs(ItemTab item, Runnable after) {
        item.finishTyping();
        Path now = item.file();
        Path folder =
                now == null ? tools.settings().checkout().get() : now.toAbsolutePath().getParent();
        Path chosen = tools.picker().save(suggestedName(item), folder);
        if (chosen != null) {
            write(item, item.document().toSaveAs(chosen), after);
        }
    }

    private void write(ItemTab item, SaveJob job, Runnable after) {
        tools.background()
                .run(
                        () -> tools.files().save(job),
                        outcome -> {
                            switch (outcome) {
                                case SaveOutcome.Saved saved -> {
                                    item.document().saved(saved);
                                    item.pane().notices().hide(ItemNotices.Topic.CHANGED_ON_DISK);
                                    tools.settings().opened(saved.file());
                                    settled.accept(item);
                                    after.run();
                                }
                                case SaveOutcome.Conflict conflict -> settle(item, conflict, after);
                            }
                        },
                        asking::tell);
    }

    private void settle(ItemTab item, SaveOutcome.Conflict conflict, Runnable after) {
        switch (asking.conflict(conflict.sentence())) {
            case RELOAD -> reload(item, conflict.disk());
            case KEEP_MINE -> write(item, conflict.job().overwriting(), after);
            case SHOW -> {
                showDifference(item, conflict.disk());
                settle(item, conflict, after);
            }
            case CANCEL -> {}
        }
    }

    /** Takes what a file holds now; undo brings the text back that was there. */
    void reload(ItemTab item, FileText disk) {
        String text = item.document().text();
        long revision = item.document().revision();
        tools.background()
                .run(
                        () -> tools.files().reloading(disk, text, revision),
                        (ReloadedText reloaded) -> {
                            if (item.document().reloaded(reloaded)) {
                                item.pane().notices().hide(ItemNotices.Topic.CHANGED_ON_DISK);
                            }
                        },
                        asking::tell);
    }

    /** An item that was exported to its own file is saved thereby; a new one has its file now. */
    void exported(ItemTab item, Path written) {
        Path file = item.file();
        if (file == null) {
            write(item, item.document().toSaveAs(written), () -> {});
        } else if (same(file, written)) {
            write(item, item.document().toSave(), () -> {});
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    void showDifference(ItemTab item, FileText disk) {
        DiffDialog.show(
                window,
                "Lines with + are on disk only, lines with − are here only.",
                item.document().text(),
                disk.text());
    }

    void close(ItemTab item) {
        item.finishTyping();
        if (!item.hasWork()) {
            drop(item);
            return;
        }
        items.select(item);
        switch (asking.unsaved(List.of(item.title()))) {
            case SAVE -> save(item, () -> drop(item));
            case DROP -> drop(item);
            case CANCEL -> {}
        }
    }

    /** Asks once for all changed items, then goes on when nothing is left to lose. */
    void quit(Runnable quit) {
        items.all().forEach(ItemTab::finishTyping);
        List<ItemTab> changed = items.all().stream().filter(ItemTab::hasWork).toList();
        if (changed.isEmpty()) {
            leave(quit);
            return;
        }
        switch (asking.unsaved(changed.stream().map(ItemTab::title).toList())) {
            case SAVE -> saveAll(changed, () -> leave(quit));
            case DROP -> leave(quit);
            case CANCEL -> {}
        }
    }

    private void leave(Runnable quit) {
        items.all().forEach(ItemTab::release);
        quit.run();
    }

    private void saveAll(List<ItemTab> rest, Runnable after) {
        if (rest.isEmpty()) {
            after.run();
        } else {
            save(rest.getFirst(), () -> saveAll(rest.subList(1, rest.size()), after));
        }
    }

    private void drop(ItemTab item) {
        items.remove(item);
        item.release();
    }

    static String suggestedName(ItemTab item) {
        Path now = item.file();
        if (now != null && now.getFileName() != null) {
            return now.getFileName().toString();
        }
        @Nullable String id = StacItem.of(item.session().tree()).id();
        String name = id == null ? "" : id.strip().replaceAll("[^\\w.-]+", "-");
        return (name.isEmpty() ? "item" : name) + ".json";
    }

    /** An id that no open item has. */
    private String freeId(String wanted) {
        List<String> titles = items.all().stream().map(ItemTab::title).toList();
        String id = wanted;
        for (int n = 2; titles.contains(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
