package dev.cairn.ui.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TabPane;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The tabs of the open items. */
final class OpenItems {

    private final TabPane tabs = new TabPane();
    private final ReadOnlyObjectWrapper<@Nullable ItemTab> current = new ReadOnlyObjectWrapper<>();
    private final Consumer<ItemTab> closing;

    /**
     * @param closing asked to close a tab; it asks the user where that is needed
     */
    OpenItems(Consumer<ItemTab> closing) {
        this.closing = closing;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.getStyleClass().add("items");
        tabs.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, was, now) -> current.set(now instanceof ItemTab item ? item : null));
    }

    TabPane node() {
        return tabs;
    }

    ReadOnlyObjectProperty<@Nullable ItemTab> current() {
        return current.getReadOnlyProperty();
    }

    List<ItemTab> all() {
        return tabs.getTabs().stream().map(ItemTab.class::cast).toList();
    }

    void add(ItemTab item) {
        item.setOnCloseRequest(
                event -> {
                    event.consume();
                    closing.accept(item);
                });
        tabs.getTabs().add(item);
        select(item);
    }

    void select(ItemTab item) {
        tabs.getSelectionModel().select(item);
    }

    void remove(ItemTab item) {
        tabs.getTabs().remove(item);
    }

    /** The next tab, or the one before, and around the end. */
    void step(int by) {
        int count = tabs.getTabs().size();
        if (count > 0) {
            tabs.getSelectionModel()
                    .select(Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + by, count));
        }
    }

    /** The tab that shows a file; null when it is not open. */
    @Nullable ItemTab find(Path file) {
        return all().stream().filter(item -> same(file, item.file())).findFirst().orElse(null);
    }

    private static boolean same(Path file, @Nullable Path open) {
        if (open == null) {
            return false;
        }
        if (open.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.isSameFile(file, open);
        } catch (java.io.IOException notThere) {
            return false;
        }
    }
}
