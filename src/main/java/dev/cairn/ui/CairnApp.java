package dev.cairn.ui;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.Rules;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.Recovery;
import dev.cairn.files.UserFolders;
import dev.cairn.form.Checking;
import dev.cairn.ui.settings.Settings;
import dev.cairn.ui.settings.SettingsFile;
import dev.cairn.ui.task.Background;
import dev.cairn.ui.window.MainWindow;
import dev.cairn.ui.window.SystemFilePicker;
import dev.cairn.ui.window.Themes;
import dev.cairn.ui.window.Tools;

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

    private final Background background = new Background();
    private @Nullable SettingsFile settingsFile;
    private @Nullable Recovery recovery;

    /**
     * Starts the window and waits until it is closed.
     *
     * @param files to open
     * @return false when there is no display to open a window on
     */
    public static boolean run(String[] files) {
        if (!Display.isThere()) {
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
        Settings settings = new Settings();
        settingsFile = SettingsFile.follow(folders.settingsFile(), settings, background.disk());
        Recovery kept = new Recovery(folders.recovery());
        recovery = kept;
        Themes.follow(settings.theme());
        icons(stage);
        Tools tools = tools(stage, settings, kept, folders);
        MainWindow window = new MainWindow(stage, tools, Platform::exit);
        window.show();
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        window.open(files);
        if (files.isEmpty()) {
            tools.checking().warmUp();
        }
    }

    private Tools tools(Stage stage, Settings settings, Recovery kept, UserFolders folders) {
        SchemaStore schemas = SchemaStore.withUserFolder(folders.schemas());
        Checker checker = new Checker(schemas, Rules.all());
        Checking checking = new Checking(checker, background.checks(), background.window());
        return new Tools(
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
        Recovery kept = recovery;
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
