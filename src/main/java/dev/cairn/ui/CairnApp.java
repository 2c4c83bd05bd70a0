package dev.cairn.ui;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.RecoveryFolder;
import dev.cairn.files.UserFolders;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.settings.SettingsFile;
import dev.cairn.settings.UserSettings;
import dev.cairn.stac.ItemKind;
import dev.cairn.ui.task.BackgroundTasks;
import dev.cairn.ui.window.MainWindow;
import dev.cairn.ui.window.PopupBacking;
import dev.cairn.ui.window.SystemFilePicker;
import dev.cairn.ui.window.ThemeSwitch;
import dev.cairn.ui.window.WindowTools;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

/** The window as a program: its arguments are the files to open. */
public class CairnApp extends Application {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    /**
     * What JavaFX says where its jars are on the class path. They have to be: the ahead-of-time
     * cache takes a module path only at the very place where the cache was made (JDK 25), and a
     * distribution lies wherever it was unpacked.
     */
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    private final BackgroundTasks background = new BackgroundTasks();
    private @Nullable SettingsFile settingsFile;
    private @Nullable RecoveryFolder recovery;

    /**
     * Starts the window and waits until it is closed.
     *
     * @param files to open
     * @return false when there is no display to open a window on
     */
    public static boolean run(String[] files) {
        if (!DisplayProbe.isThere()) {
            return false;
        }
        Logger javafx = Logger.getLogger("javafx");
        javafx.setFilter(record -> !record.getMessage().startsWith(ON_CLASS_PATH));
        try {
            Application.launch(CairnApp.class, files);
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof UnsupportedOperationException) {
                return false;
            }
            throw failed;
        }
    }

    @Override
    public void start(Stage stage) {
        UserFolders folders = UserFolders.ofUser();
        UserSettings settings = new UserSettings();
        settingsFile = SettingsFile.follow(folders.settingsFile(), settings, background.disk());
        RecoveryFolder kept = new RecoveryFolder(folders.recovery());
        recovery = kept;
        ThemeSwitch.follow(settings.theme());
        PopupBacking.install();
        WindowTools tools = tools(stage, settings, kept, folders);
        MainWindow window = new MainWindow(stage, tools, Platform::exit);
        show(window, tools, getParameters().getRaw());
        // a picture of the window's own for the task bar: not needed before the window is
        Platform.runLater(() -> icons(stage));
    }

    /**
     * The arguments are files, or ask for a new item: {@code --new model} or {@code --new data}.
     */
    private static void show(MainWindow window, WindowTools tools, List<String> arguments) {
        if (arguments.isEmpty()) {
            window.show();
            tools.checking().warmUp();
        } else if (arguments.getFirst().equals("--new")) {
            window.show();
            window.create(
                    arguments.getLast().equals("data")
                            ? ItemKind.TRAINING_DATA
                            : ItemKind.TRAINED_MODEL);
        } else {
            window.showWith(arguments.stream().map(Path::of).toList());
        }
    }

    private WindowTools tools(
            Stage stage, UserSettings settings, RecoveryFolder kept, UserFolders folders) {
        SchemaStore schemas = SchemaStore.withUserFolder(folders.schemas());
        Checker checker = new Checker(schemas, RuleCatalogue.all());
        BackgroundChecking checking =
                new BackgroundChecking(checker, background.checks(), background.window());
        return new WindowTools(
                settings,
                background,
                checker,
                checking,
                checker.facts(),
                new DocumentFiles(),
                kept,
                new SystemFilePicker(stage));
    }

    @Override
    public void stop() {
        if (settingsFile != null) {
            settingsFile.close();
        }
        RecoveryFolder kept = recovery;
        if (kept != null) {
            background.disk().execute(kept::close);
        }
        background.close();
    }

    private static void icons(Stage stage) {
        for (int size : ICON_SIZES) {
            InputStream picture =
                    CairnApp.class.getResourceAsStream("/dev/cairn/icons/cairn-" + size + ".png");
            if (picture != null) {
                stage.getIcons().add(new Image(picture));
            }
        }
    }
}
