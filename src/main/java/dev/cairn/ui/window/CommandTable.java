package dev.cairn.ui.window;

import dev.cairn.document.Document;
import dev.cairn.settings.UserSettings;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.ui.json.JsonView;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;

/** Every command with its label, its shortcut and what it does. */
final class CommandTable {

    /** Commands that need an open item. */
    static final List<String> FOR_AN_ITEM =
            List.of(
                    "save",
                    "save-as",
                    "export",
                    "close",
                    "find",
                    "replace",
                    "find-next",
                    "find-previous",
                    "go-to-line",
                    "line-up",
                    "line-down",
                    "duplicate-line",
                    "delete-line",
                    "propose",
                    "draft",
                    "published",
                    "unpublished",
                    "next-problem",
                    "previous-problem",
                    "fix",
                    "choose-fix",
                    "fix-safe",
                    "migrate",
                    "repair",
                    "sections",
                    "form",
                    "text",
                    "problems",
                    "next-pane",
                    "previous-pane",
                    "next-tab",
                    "previous-tab");

    private CommandTable() {}

    static void fill(
            WindowCommands commands,
            FileFlow files,
            ItemActions actions,
            FixActions fixes,
            ItemExport export,
            OpenItems items,
            UserSettings settings,
            Runnable quit,
            WindowDialogs dialogs) {
        files(commands, files, export, items);
        commands.add("settings", "Settings…", "Shortcut+COMMA", Feather.SETTINGS, dialogs::settings)
                .add("quit", "Quit", "Shortcut+Q", quit)
                .add("shortcuts", "Keyboard shortcuts", "Shortcut+F1", dialogs::shortcuts)
                .add("about", "About Cairn", "", dialogs::about);
        edit(commands, actions, dialogs);
        lines(commands, actions);
        item(commands, actions);
        fixes(commands, fixes);
        view(commands, actions, items, settings);
    }

    private static void files(
            WindowCommands commands, FileFlow files, ItemExport export, OpenItems items) {
        commands.add("new-model", "New trained model", "Shortcut+N", Feather.CPU, files::newModel)
                .add(
                        "new-from-mlmodel",
                        "New from an MLmodel file…",
                        "Shortcut+Alt+N",
                        Feather.FILE_TEXT,
                        files::newFromMlModel)
                .add(
                        "new-data",
                        "New training data",
                        "Shortcut+Shift+N",
                        Feather.DATABASE,
                        files::newData)
                .add("open", "Open…", "Shortcut+O", Feather.FOLDER, files::open)
                .add(
                        "save",
                        "Save",
                        "Shortcut+S",
                        Feather.SAVE,
                        () -> with(items, item -> files.save(item, () -> {})))
                .add(
                        "save-as",
                        "Save as…",
                        "Shortcut+Shift+S",
                        () -> with(items, item -> files.saveAs(item, () -> {})))
                .add(
                        "export",
                        "Export…",
                        "Shortcut+E",
                        Feather.UPLOAD,
                        () -> with(items, export::open))
                .add("close", "Close", "Shortcut+W", () -> with(items, files::close));
    }

    private static void edit(WindowCommands commands, ItemActions actions, WindowDialogs dialogs) {
        commands.add("undo", "Undo", "Shortcut+Z", Feather.CORNER_UP_LEFT, actions::undo)
                .add("redo", "Redo", "Shortcut+Shift+Z", Feather.CORNER_UP_RIGHT, actions::redo)
                .alias("redo", "Shortcut+Y")
                .add(
                        "find",
                        "Find…",
                        "Shortcut+F",
                        Feather.SEARCH,
                        () -> actions.text(text -> text.find(false)))
                .add(
                        "replace",
                        "Replace…",
                        "Shortcut+H",
                        () -> actions.text(text -> text.find(true)))
                .add(
                        "find-next",
                        "Find next",
                        "F3",
                        () -> actions.text(text -> text.findNext(true)))
                .add(
                        "find-previous",
                        "Find previous",
                        "Shift+F3",
                        () -> actions.text(text -> text.findNext(false)))
                .add(
                        "go-to-line",
                        "Go to line…",
                        "Shortcut+G",
                        () ->
                                actions.text(
                                        text -> dialogs.line().ifPresent(line -> text.goTo(line))))
                .add(
                        "propose",
                        "Complete name or value",
                        "Ctrl+SPACE",
                        () -> actions.text(JsonView::propose));
    }

    private static void lines(WindowCommands commands, ItemActions actions) {
        commands.add(
                        "line-up",
                        "Move line up",
                        "Alt+UP",
                        () -> actions.text(text -> text.moveLines(false)))
                .add(
                        "line-down",
                        "Move line down",
                        "Alt+DOWN",
                        () -> actions.text(text -> text.moveLines(true)))
                .add(
                        "duplicate-line",
                        "Duplicate line",
                        "Shortcut+D",
                        () -> actions.text(JsonView::duplicateLines))
                .add(
                        "delete-line",
                        "Delete line",
                        "Shortcut+Shift+K",
                        () -> actions.text(JsonView::deleteLines));
        // In forms these keys move and duplicate entries.
        for (String id : List.of("line-up", "line-down", "duplicate-line", "delete-line")) {
            commands.get(id).onlyWhere(actions::isInText);
        }
    }

    private static void item(WindowCommands commands, ItemActions actions) {
        commands.add(
                        "draft",
                        "Status: draft",
                        "Shortcut+Alt+D",
                        () -> actions.status(PublicationStatus.DRAFT))
                .add(
                        "published",
                        "Status: published",
                        "Shortcut+Alt+P",
                        () -> actions.status(PublicationStatus.PUBLISHED))
                .add(
                        "unpublished",
                        "Status: unpublished",
                        "Shortcut+Alt+U",
                        () -> actions.status(PublicationStatus.UNPUBLISHED))
                .add("next-empty", "Next empty field", "F7", actions::nextEmpty);
    }

    private static void fixes(WindowCommands commands, FixActions fixes) {
        commands.add("next-problem", "Next problem", "F8", () -> fixes.nextProblem(true))
                .add(
                        "previous-problem",
                        "Previous problem",
                        "Shift+F8",
                        () -> fixes.nextProblem(false))
                .add("fix", "Fix this", "Shortcut+PERIOD", fixes::fixHere)
                .add("choose-fix", "Preview fixes…", "Alt+ENTER", fixes::chooseFix)
                .add("fix-safe", "Fix all safe ones…", "Shortcut+Shift+PERIOD", fixes::fixSafe)
                .add("migrate", "Bring to another version…", "Shortcut+Shift+M", fixes::migrate)
                .add("repair", "Repair broken JSON…", "Shortcut+Shift+R", fixes::repair);
    }

    private static void view(
            WindowCommands commands, ItemActions actions, OpenItems items, UserSettings settings) {
        commands.add("sections", "Go to sections", "Shortcut+1", actions::focusSections)
                .add("form", "Go to form", "Shortcut+2", actions::focusForm)
                .add("text", "Go to JSON", "Shortcut+3", actions::focusText)
                .add("problems", "Go to problems", "Shortcut+4", actions::focusProblems)
                .add("next-pane", "Next pane", "F6", () -> actions.stepPane(1))
                .add("previous-pane", "Previous pane", "Shift+F6", () -> actions.stepPane(-1))
                .add("next-tab", "Next item", "Ctrl+PAGE_DOWN", () -> items.step(1))
                .alias("next-tab", "Ctrl+TAB")
                .add("previous-tab", "Previous item", "Ctrl+PAGE_UP", () -> items.step(-1))
                .alias("previous-tab", "Ctrl+Shift+TAB")
                .add("larger", "Larger JSON text", "Shortcut+PLUS", () -> size(settings, 1))
                .alias("larger", "Shortcut+EQUALS")
                .alias("larger", "Shortcut+Shift+EQUALS")
                .alias("larger", "Shortcut+Shift+PLUS")
                .alias("larger", "Shortcut+ADD")
                .add("smaller", "Smaller JSON text", "Shortcut+MINUS", () -> size(settings, -1))
                .alias("smaller", "Shortcut+Shift+MINUS")
                .alias("smaller", "Shortcut+UNDERSCORE")
                .alias("smaller", "Shortcut+Shift+UNDERSCORE")
                .alias("smaller", "Shortcut+SUBTRACT");
    }

    /** Names undo and redo after what they would do. */
    static void history(WindowCommands commands, @Nullable Document document) {
        commands.get("undo")
                .label()
                .set(named("Undo", document == null ? null : document.undoLabel()));
        commands.get("undo").disabled().set(document == null || !document.canUndo());
        commands.get("redo")
                .label()
                .set(named("Redo", document == null ? null : document.redoLabel()));
        commands.get("redo").disabled().set(document == null || !document.canRedo());
    }

    private static String named(String verb, @Nullable String step) {
        return step == null || step.isEmpty()
                ? verb
                : verb + " " + step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1);
    }

    private static void size(UserSettings settings, int by) {
        settings.fontSize()
                .set(
                        Math.clamp(
                                settings.fontSize().get() + by,
                                UserSettings.SMALLEST_FONT,
                                UserSettings.LARGEST_FONT));
    }

    private static void with(OpenItems items, java.util.function.Consumer<ItemTab> action) {
        ItemTab item = items.current().get();
        if (item != null) {
            action.accept(item);
        }
    }
}
