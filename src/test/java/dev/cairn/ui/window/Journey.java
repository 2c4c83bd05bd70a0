package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.RecoveryFolder;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.settings.ColourTheme;
import dev.cairn.settings.UserSettings;
import dev.cairn.stac.model.PlacedTemplates;
import dev.cairn.ui.session.DocumentSession;
import dev.cairn.ui.task.BackgroundTasks;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What each walk through the window starts with: an empty window, a folder of its own, and a user
 * who chooses files.
 */
abstract class Journey {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    @TempDir Path folder;

    protected final FxRobot robot = new FxRobot();
    protected final UserSettings settings = new UserSettings();
    protected final Picker picker = new Picker();
    private final BackgroundTasks background = new BackgroundTasks();
    private @Nullable MainWindow window;
    private @Nullable Stage stage;
    private @Nullable RecoveryFolder recovery;
    protected boolean ended;

    /** Answers what the test has put ready. */
    static final class Picker implements FilePicker {
        final Deque<Path> answers = new ArrayDeque<>();

        @Override
        public List<Path> open() {
            return answers.isEmpty() ? List.of() : List.of(answers.poll());
        }

        @Override
        public @Nullable Path save(String name, @Nullable Path start) {
            Path answer = answers.poll();
            return answer != null && Files.isDirectory(answer) ? answer.resolve(name) : answer;
        }

        @Override
        public @Nullable Path file(String title, @Nullable Path start) {
            return answers.poll();
        }

        @Override
        public @Nullable Path folder(String title, @Nullable Path start) {
            return answers.poll();
        }
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openWindow() {
        robot.interact(
                () -> {
                    Stage fresh = new Stage();
                    fresh.setX(0);
                    fresh.setY(0);
                    stage = fresh;
                    settings.theme().set(ColourTheme.LIGHT);
                    ThemeSwitch.follow(settings.theme());
                });
        startWindow();
    }

    protected void startWindow() {
        RecoveryFolder kept = new RecoveryFolder(folder.resolve("recovery"));
        recovery = kept;
        robot.interact(
                () -> {
                    WindowTools tools =
                            new WindowTools(
                                    settings,
                                    background,
                                    CHECKER,
                                    new BackgroundChecking(
                                            CHECKER, background.checks(), background.window()),
                                    CHECKER.facts(),
                                    new DocumentFiles(),
                                    kept,
                                    picker);
                    window = new MainWindow(stage(), tools, () -> ended = true);
                    window.show();
                });
    }

    @AfterEach
    void closeWindow() {
        robot.interact(
                () -> {
                    window().items().all().forEach(ItemTab::release);
                    stage().hide();
                });
        Objects.requireNonNull(recovery).close();
        background.close();
    }

    protected Stage stage() {
        return Objects.requireNonNull(stage);
    }

    protected MainWindow window() {
        return Objects.requireNonNull(window);
    }

    protected RecoveryFolder recovery() {
        return Objects.requireNonNull(recovery);
    }

    /** A valid trained model, as the template makes it with its fields filled. */
    protected static String model() {
        return PlacedTemplates.trainedModel("deforestation", Instant.parse("2026-03-01T10:00:00Z"))
                .replace("\"title\": \"\"", "\"title\": \"Deforestation in Amazonia\"")
                .replace("\"description\": \"\"", "\"description\": \"Finds cleared forest.\"")
                .replace("\"mlm:name\": \"\"", "\"mlm:name\": \"deforestation-unet\"")
                .replace("\"mlm:architecture\": \"\"", "\"mlm:architecture\": \"U-Net\"")
                .replace("\"mlm:tasks\": []", "\"mlm:tasks\": [\"semantic-segmentation\"]")
                .replace(
                        "\"href\": \"\"",
                        "\"href\": \"s3://models/2/69f168eaebc04b99/artifacts/model/MLmodel\"");
    }

    protected Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Opens a file and waits until it was checked. */
    protected ItemTab open(Path file) {
        robot.interact(() -> window().open(List.of(file)));
        await("the file to open", () -> window().items().find(file) != null);
        ItemTab item = Objects.requireNonNull(window().items().find(file));
        awaitChecked(item);
        return item;
    }

    protected ItemTab current() {
        return Objects.requireNonNull(window().items().current().get());
    }

    protected DocumentSession session() {
        return current().session();
    }

    protected String text() {
        return current().document().text();
    }

    protected void awaitChecked(ItemTab item) {
        await("the check", () -> item.session().reportIsCurrent());
    }

    protected CodeArea area() {
        return robot.from(current().pane()).lookup(".json-area").queryAs(CodeArea.class);
    }

    /** Puts the caret behind the first place of a text, and gives it the focus. */
    protected void caretBehind(String place) {
        robot.interact(
                () -> {
                    CodeArea area = area();
                    int at = area.getText().indexOf(place);
                    assertThat(at).as("place of %s", place).isNotNegative();
                    area.requestFocus();
                    area.moveTo(at + place.length());
                    area.requestFollowCaret();
                });
    }

    protected void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks what an id names, wherever it is on the screen. */
    protected void click(String query) {
        await(
                query + " to be there",
                () -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
        Node node = robot.lookup(query).query();
        if (node instanceof javafx.scene.control.ButtonBase button) {
            robot.interact(button::requestFocus);
            robot.interact(button::fire);
        } else {
            robot.clickOn(node);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a button of any window that has these words; a dialog may open or close by it. */
    protected void button(String words) {
        await("a button " + words, () -> robot.lookup(words).tryQuery().isPresent());
        Node found = robot.lookup(words).query();
        Node at = found;
        while (at != null && !(at instanceof javafx.scene.control.ButtonBase)) {
            at = at.getParent();
        }
        javafx.scene.control.ButtonBase button =
                (javafx.scene.control.ButtonBase) Objects.requireNonNull(at);
        javafx.application.Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Starts what may open a dialog and wait for it. */
    protected void later(Runnable action) {
        javafx.application.Platform.runLater(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected boolean shows(String words) {
        return robot.lookup(words).tryQuery().filter(Node::isVisible).isPresent();
    }

    protected void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    8, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Keeps a picture of the window, for people to look at. */
    protected void picture(String name) {
        await("the window to be drawn", () -> stage().getScene() != null);
        robot.interact(() -> Pictures.keep(stage().getScene(), name));
    }

    /** Keeps a picture of the dialog or menu that a node is in. */
    protected void pictureOf(String query, String name) {
        Node inside = robot.lookup(query).query();
        robot.interact(() -> Pictures.keep(inside.getScene(), name));
    }
}
