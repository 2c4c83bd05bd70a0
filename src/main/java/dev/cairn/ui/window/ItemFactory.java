package dev.cairn.ui.window;

import dev.cairn.document.Document;
import dev.cairn.document.FileText;
import dev.cairn.document.RecoveryWatch;
import dev.cairn.form.service.FormServices;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.session.DocumentSession;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the tab of an item: document, session, panes, and the watch that keeps it safe from a
 * crash.
 */
final class ItemFactory {

    private static final System.Logger LOG = System.getLogger(ItemFactory.class.getName());

    private final WindowTools tools;
    private final OpenItems items;
    private final Runnable fixAll;

    /**
     * @param items what is open
     * @param fixAll mends the item in front, for the button over its problems
     */
    ItemFactory(WindowTools tools, OpenItems items, Runnable fixAll) {
        this.tools = tools;
        this.items = items;
        this.fixAll = fixAll;
    }

    /** An item that was read from a file, and parsed on the way. */
    ItemTab of(FileText file, JsonText parsed) {
        return tab(
                Document.of(file, parsed, tools.background().work(), tools.background().window()));
    }

    /** An item that has no file yet. */
    ItemTab fresh(String text) {
        Document document =
                new Document(null, text, tools.background().work(), tools.background().window());
        document.markUnsaved();
        return tab(document);
    }

    private FormServices around(Document document) {
        return new FormServices(
                document::file,
                () -> List.copyOf(tools.settings().recentCheckouts()),
                this::openCollections,
                tools.picker(),
                tools.background());
    }

    private List<String> openCollections() {
        return items.all().stream()
                .flatMap(item -> Stream.ofNullable(StacItem.of(item.session().tree()).collection()))
                .distinct()
                .toList();
    }

    private ItemTab tab(Document document) {
        ItemPlace place = new ItemPlace(document, tools.settings().profile()::get);
        DocumentSession session = new DocumentSession(document, tools.checking(), place::options);
        ItemPane pane =
                new ItemPane(session, tools.facts(), tools.settings(), fixAll, around(document));
        RecoveryWatch watch =
                new RecoveryWatch(
                        document,
                        tools.recovery(),
                        tools.background().disk(),
                        tools.background().window(),
                        problem ->
                                LOG.log(
                                        Level.WARNING,
                                        "An unsaved text could not be kept.",
                                        (@Nullable Throwable) problem));
        return new ItemTab(session, pane, watch, place);
    }
}
