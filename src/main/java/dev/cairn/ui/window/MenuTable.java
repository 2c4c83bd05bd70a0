package dev.cairn.ui.window;

import java.util.List;

/** Which command stands in which menu; a dash is a line between two groups. */
enum MenuTable {
    FILE(
            "File",
            "new-model",
            "new-from-mlmodel",
            "new-data",
            "open",
            MenuTable.RECENT,
            MenuTable.LINE,
            "save",
            "save-as",
            MenuTable.LINE,
            "export",
            MenuTable.LINE,
            "settings",
            MenuTable.LINE,
            "close",
            "quit"),
    EDIT(
            "Edit",
            "undo",
            "redo",
            MenuTable.LINE,
            "find",
            "replace",
            "find-next",
            "find-previous",
            "go-to-line",
            MenuTable.LINE,
            "line-up",
            "line-down",
            "duplicate-line",
            "delete-line",
            MenuTable.LINE,
            "propose"),
    ITEM(
            "Item",
            "draft",
            "published",
            "unpublished",
            MenuTable.LINE,
            "next-problem",
            "previous-problem",
            "next-empty",
            MenuTable.LINE,
            "fix",
            "choose-fix",
            "fix-safe",
            MenuTable.LINE,
            "migrate",
            "repair"),
    VIEW(
            "View",
            "sections",
            "form",
            "text",
            "problems",
            MenuTable.LINE,
            "next-pane",
            "previous-pane",
            MenuTable.LINE,
            "next-tab",
            "previous-tab",
            MenuTable.LINE,
            "larger",
            "smaller",
            MenuTable.THEME),
    HELP("Help", "shortcuts", "about");

    /** A line between two groups. */
    static final String LINE = "-";

    /** The place of the menu of recent files. */
    static final String RECENT = "recent";

    /** The place of the menu of themes. */
    static final String THEME = "theme";

    private final String title;
    private final List<String> entries;

    MenuTable(String title, String... entries) {
        this.title = title;
        this.entries = List.of(entries);
    }

    String title() {
        return title;
    }

    List<String> entries() {
        return entries;
    }

    /** The ids of its commands, in their order. */
    List<String> commands() {
        return entries.stream()
                .filter(entry -> !List.of(LINE, RECENT, THEME).contains(entry))
                .toList();
    }
}
