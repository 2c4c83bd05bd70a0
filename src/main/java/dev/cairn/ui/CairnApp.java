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

/** The window as a program: its arguments are the files to open. */
public final class CairnApp extends Application {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

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
        icons(stage);
        WindowTools tools = tools(stage, settings, kept, folders);
        MainWindow window = new MainWindow(stage, tools, Platform::exit);
        window.show();
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        window.open(files);
        if (files.isEmpty()) {
            tools.checking().warmUp();
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
