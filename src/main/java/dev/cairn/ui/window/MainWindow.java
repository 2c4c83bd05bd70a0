package dev.cairn.ui.window;

import dev.cairn.check.Report;
import dev.cairn.document.Document;
import dev.cairn.settings.FolderWording;
import dev.cairn.settings.UserSettings;
import dev.cairn.settings.WindowPlace;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.json.JsonView;
import dev.cairn.ui.session.DocumentSession;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * Puts the window together: commands, menus, tool bar, tabs, status bar. It holds no logic of its
 * own.
 */
public final class MainWindow {

    private static final String NAME = "Cairn";
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private static final Duration LONGEST_WAIT = Duration.millis(400);

    private boolean shown;
    private final Stage stage;
    private final UserSettings settings;
    private final OpenItems items;
    private final FileFlow files;
    private final ItemActions actions;
    private final FixActions fixes;
    private final ItemExport export;
    private final CheckoutSearch surroundings;
    private final RecoveryOffers recoveries;
    private final DiskWatch disk;
    private final WindowCommands commands = new WindowCommands();
    private final ToolbarView toolbar;
    private final StatusSwitch status;
    private final StatusBar bar = new StatusBar();
    private final WindowAnnouncements announcements = new WindowAnnouncements();
    private final Runnable ended;
    private final ChangeListener<Object> refresh = (o, was, now) -> refreshSoon();
    private @Nullable NoticeBar offer;
    private boolean refreshing;

    /**
     * @param ended run when the user has left and everything is saved
     */
    public MainWindow(Stage stage, WindowTools tools, Runnable ended) {
        this.stage = stage;
        this.settings = tools.settings();
        this.ended = ended;
        items = new OpenItems(item -> close(item));
        surroundings = new CheckoutSearch(tools, this::refresh);
        fixes = new FixActions(items, tools, bar::tell);
        ItemFactory factory = new ItemFactory(tools, items, fixes::fixSafe);
        files = new FileFlow(tools, items, factory, stage, surroundings::look, announcements);
        actions = new ItemActions(items);
        disk = new DiskWatch(tools, items, files);
        export = new ItemExport(tools, stage, files);
        recoveries = new RecoveryOffers(tools, items, factory, this::offer);
        status = new StatusSwitch(actions::status);
        fillCommands(tools);
        toolbar = new ToolbarView(commands, status);
        build(tools);
    }

    /** The item in front; null when nothing is open. */
    public @Nullable DocumentSession session() {
        ItemTab item = items.current().get();
        return item == null ? null : item.session();
    }

    /** What the window shows. */
    public Scene scene() {
        return stage.getScene();
    }

    /** Takes the window off the screen; what is open stays open. */
    public void hide() {
        stage.hide();
    }

    WindowCommands commands() {
        return commands;
    }

    OpenItems items() {
        return items;
    }

    /** Looks whether another program changed an open file. */
    void lookAtFiles() {
        disk.look();
    }

    private void close(ItemTab item) {
        files.close(item);
    }

    /** Opens files, for instance the ones that the program was started with. */
    public void open(List<Path> paths) {
        files.open(paths);
    }

    /** Makes a new item of a kind and opens it. */
    public void create(ItemKind kind) {
        if (kind == ItemKind.TRAINING_DATA) {
            files.newData();
        } else {
            files.newModel();
        }
    }

    /** Shows the window, and offers what an earlier run could not save when it does so first. */
    public void show() {
        stage.show();
        if (!shown) {
            shown = true;
            recoveries.look();
        }
    }

    /**
     * Opens files and shows the window with the first of them, so that an empty window is not laid
     * out before; one that takes its time is not waited for.
     */
    public void showWith(List<Path> paths) {
        PauseTransition longest = new PauseTransition(LONGEST_WAIT);
        longest.setOnFinished(event -> show());
        items.current()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends @Nullable ItemTab> current,
                                    @Nullable ItemTab was,
                                    @Nullable ItemTab now) {
                                items.current().removeListener(this);
                                longest.stop();
                                // the tabs are told of it at the same time as this listener
                                Platform.runLater(MainWindow.this::show);
                            }
                        });
        open(paths);
        longest.play();
    }

    /** Ends the program, after a question where something is not saved. */
    public void quit() {
        files.quit(
                () -> {
                    stage.hide();
                    ended.run();
                });
    }

    private void fillCommands(WindowTools tools) {
        CommandTable.fill(
                commands,
                files,
                actions,
                fixes,
                export,
                items,
                settings,
                this::quit,
                new WindowDialogs(stage, settings, commands, tools.picker()));
    }

    private void build(WindowTools tools) {
        WelcomePane welcome = new WelcomePane(commands, settings, files::open);
        StackPane center = new StackPane(welcome, items.node());
        items.node().visibleProperty().bind(items.current().isNotNull());
        welcome.visibleProperty().bind(items.current().isNull());
        VBox top =
                new VBox(
                        new MenuBarView(commands)
                                .bar(
                                        new RecentMenu(settings, files::open).menu(),
                                        ThemeMenu.of(settings)),
                        toolbar);
        // What is announced comes in below, where it moves nothing that is written in.
        BorderPane root = new BorderPane(center, top, null, new VBox(announcements, bar), null);
        root.getStyleClass().add("main-window");
        WindowPlace place = settings.window().get();
        Scene scene = new Scene(root, place.width(), place.height());
        StyleSheets.addTo(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, commands::handle);
        new FileDrop(this::open).install(scene);
        stage.setScene(scene);
        stage.setMaximized(place.maximized());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    quit();
                });
        stage.focusedProperty()
                .addListener(
                        (o, was, now) -> {
                            if (now) {
                                disk.look();
                            }
                        });
        WindowSize.remember(stage, settings);
        items.current()
                .addListener(
                        (o, was, now) -> {
                            observe(was, false);
                            observe(now, true);
                            refresh();
                        });
        settings.profile().listen(profile -> items.all().forEach(item -> item.session().check()));
        refresh();
    }

    private void observe(@Nullable ItemTab item, boolean on) {
        if (item == null) {
            return;
        }
        JsonView text = item.pane().text();
        DocumentSession session = item.session();
        for (ObservableValue<?> value :
                List.of(
                        session.revisionProperty(),
                        session.report(),
                        session.editableProperty(),
                        session.dirtyProperty(),
                        text.caretPosition())) {
            if (on) {
                value.addListener(refresh);
            } else {
                value.removeListener(refresh);
            }
        }
    }

    /**
     * One keystroke changes several of the things that are observed; all of them are shown at once.
     */
    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            Platform.runLater(
                    () -> {
                        refreshing = false;
                        refresh();
                    });
        }
    }

    private void refresh() {
        ItemTab item = items.current().get();
        for (String id : CommandTable.FOR_AN_ITEM) {
            commands.get(id).disabled().set(item == null);
        }
        CheckoutWords checkout = item == null ? null : item.place().checkout();
        status.show(
                item == null ? null : item.session(),
                checkout == null ? null : checkout.catalogue());
        if (item == null) {
            stage.setTitle(NAME);
            toolbar.noVerdict();
            bar.clear();
            CommandTable.history(commands, null);
            return;
        }
        Report report = item.session().report().get();
        Document document = item.document();
        stage.setTitle((document.dirty() ? "• " : "") + item.title() + " — " + NAME);
        toolbar.show(VerdictLabel.of(report, item.session().editable()));
        commands.get("save").disabled().set(!document.dirty() && item.file() != null);
        commands.get("repair").disabled().set(item.session().editable());
        CommandTable.history(commands, document);
        Path file = item.file();
        bar.place(
                checkout != null
                        ? checkout.words(StacItem.of(item.session().tree()).collection())
                        : file == null ? "Not saved yet" : FolderWording.name(file));
        bar.checked(report);
        bar.caret(item.pane().text().caretPosition().get());
    }

    private void offer(@Nullable NoticeBar next) {
        NoticeBar before = offer;
        if (before != null) {
            announcements.remove(before);
        }
        offer = next;
        if (next != null) {
            announcements.add(next);
        }
    }
}
