package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.settings.ColourTheme;
import dev.cairn.ui.section.FormsHarness;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Whatever the window says can be read in both themes. */
class ContrastJourneyTest extends Journey {

    /** In milliseconds: two looks so far apart differ while a colour is changing. */
    private static final double A_FEW_PULSES = 50;

    private static final int MOST_LOOKS = 100;

    private final Contrast contrast = new Contrast();

    @Test
    void blackOnWhiteIsTheMost() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isBetween(4.4, 4.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColourTheme.class,
            names = {"LIGHT", "DARK"})
    void everyTextCanBeRead(ColourTheme theme) throws Exception {
        robot.interact(() -> settings.theme().set(theme));
        look();
        Path file = write("filled.json", filled());
        open(file);
        sections();
        press(KeyCode.CONTROL, KeyCode.F);
        look();
        open(write("wrong.json", wrong()));
        sections();
        press(KeyCode.CONTROL, KeyCode.N);
        sections();
        open(write("broken.json", model().replace("\"links\": [", "\"links\": [,")));
        look();
        settingsAndMenus();
        export();
        System.out.printf(
                "%s theme: %d kinds of text, %d hard to read%n",
                theme, contrast.kinds(), contrast.flaws().size());
        assertThat(contrast.kinds()).isGreaterThan(60);
        assertThat(contrast.flaws()).isEmpty();
    }

    private void sections() {
        ListView<?> list =
                robot.from(current().pane()).lookup(".form-navigation").queryAs(ListView.class);
        for (int i = 0; i < list.getItems().size(); i++) {
            int index = i;
            robot.interact(() -> list.getSelectionModel().select(index));
            look();
        }
    }

    private void settingsAndMenus() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        await("the settings", () -> shows("#setting-theme"));
        look();
        button("Close");
        MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
        for (int i = 0; i < bar.getMenus().size(); i++) {
            int index = i;
            robot.interact(() -> bar.getMenus().get(index).show());
            look();
            robot.interact(() -> bar.getMenus().get(index).hide());
        }
    }

    private void export() throws Exception {
        Path place = Files.createDirectory(folder.resolve("checkout"));
        try (Git git = Git.init().setDirectory(place.toFile()).setInitialBranch("main").call()) {
            git.getRepository().getConfig().setString("user", null, "name", "Ada");
            git.getRepository().getConfig().setString("user", null, "email", "ada@example.org");
            git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
            git.getRepository().getConfig().save();
            Files.writeString(place.resolve("deforestation.json"), model().replace("U-Net", "VGG"));
            git.add().addFilepattern("deforestation.json").call();
            git.commit().setMessage("Start").call();
        }
        settings.checkout().set(place.toRealPath());
        open(write("deforestation.json", model()));
        press(KeyCode.CONTROL, KeyCode.E);
        await("the plan", () -> shows(".diff-view"));
        look();
        press(KeyCode.ESCAPE);
    }

    /** Looks at all that is on the screen, once colours that change over a moment are there. */
    private void look() {
        Contrast before = seen();
        Contrast now = seen();
        for (int i = 0; i < MOST_LOOKS && !now.readings().equals(before.readings()); i++) {
            before = now;
            now = seen();
        }
        assertThat(now.readings()).as("colours at rest").isEqualTo(before.readings());
        contrast.add(now);
    }

    private Contrast seen() {
        FormsHarness.pause(A_FEW_PULSES);
        Contrast look = new Contrast();
        FormsHarness.run(
                () -> {
                    for (Window window : Window.getWindows()) {
                        if (window.isShowing() && window.getScene() != null) {
                            window.getScene().getRoot().applyCss();
                            look.look(window.getScene());
                        }
                    }
                });
        return look;
    }

    /** An item with errors, warnings and hints in most sections. */
    private static String wrong() {
        return model().replace("\"semantic-segmentation\"", "\"segmentatoin\"")
                .replace("\"U-Net\"", "5")
                .replace("[-180, -90, 180, 90]", "[0, 0, 10, 10]")
                .replace(
                        "\"links\": []",
                        "\"links\": [{\"rel\": \"self\", \"href\": \"\"}, {\"href\": \"x\"}]")
                .replace("\"datetime\"", "\"license\": \"Apache 2\", \"datetime\"")
                .replace("\"datetime\"", "\"contacts\": [{\"phones\": [{}]}], \"datetime\"")
                .replace("\"datetime\"", "\"themes\": [{\"scheme\": 1}], \"datetime\"");
    }

    private static String filled() throws Exception {
        try (InputStream in =
                ContrastJourneyTest.class.getResourceAsStream("/dev/cairn/ui/section/model.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
