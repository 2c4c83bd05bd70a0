package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class ExportJourneyTest extends Journey {

    private static final String INPUT =
            """
            {"name": "rgb", "bands": [], "input": {"shape": [-1, 3, 64, 64], "dim_order": ["batch", "channel", "height", "width"], "data_type": "float32"}}""";

    private static final String OUTPUT =
            """
            {"name": "forest", "tasks": ["semantic-segmentation"], "result": {"shape": [-1, 2, 64, 64], "dim_order": ["batch", "class", "height", "width"], "data_type": "float32"}}""";

    private Path checkout(String branch) throws Exception {
        Path place = Files.createDirectory(folder.resolve("models"));
        try (Git git = Git.init().setDirectory(place.toFile()).setInitialBranch(branch).call()) {
            git.getRepository().getConfig().setString("user", null, "name", "Ada");
            git.getRepository().getConfig().setString("user", null, "email", "ada@example.org");
            git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
            git.getRepository().getConfig().save();
            Files.writeString(place.resolve("README.md"), "Models\n");
            git.add().addFilepattern("README.md").call();
            git.commit().setMessage("Start").call();
            Files.writeString(place.resolve("README.md"), "Models, changed by somebody\n");
        }
        return place.toRealPath();
    }

    private static List<RevCommit> log(Path place) throws Exception {
        List<RevCommit> commits = new ArrayList<>();
        try (Git git = Git.open(place.toFile())) {
            git.log().call().forEach(commits::add);
        }
        return commits;
    }

    /** With inputs and outputs, without which a published item is not valid. */
    private static String complete() {
        return model().replace("\"mlm:input\": []", "\"mlm:input\": [" + INPUT + "]")
                .replace("\"mlm:output\": []", "\"mlm:output\": [" + OUTPUT + "]");
    }

    private boolean ready(String button) {
        return robot.lookup(button).tryQuery().filter(node -> !node.isDisabled()).isPresent();
    }

    @Test
    void anItemGoesIntoACheckoutAsOneCommit() throws Exception {
        Path place = checkout("develop");
        Path file = write("deforestation.json", complete());
        open(file);
        click("#status-published");
        awaitChecked(current());
        press(KeyCode.CONTROL, KeyCode.E);
        picker.answers.add(place);
        click("#export-choose");
        await("the plan", () -> ready("#export-commit"));
        assertThat(robot.lookup("#export-catalogue").queryAs(Labeled.class).getText())
                .isEqualTo("Local Catalogue");
        assertThat(robot.lookup("#export-path").queryAs(TextInputControl.class).getText())
                .isEqualTo("deforestation.json");
        robot.interact(
                () ->
                        Pictures.keep(
                                robot.lookup("#export-path").query().getScene(), "export-light"));
        robot.interact(
                () ->
                        robot.lookup("#export-message")
                                .queryAs(TextInputControl.class)
                                .setText("Publish the model"));
        click("#export-commit");
        await("the commit", () -> log(place).size() == 2);
        assertThat(log(place).getFirst().getFullMessage().strip()).isEqualTo("Publish the model");
        assertThat(Files.readString(place.resolve("deforestation.json"))).isEqualTo(text());
        try (Git git = Git.open(place.toFile())) {
            assertThat(git.status().call().getModified()).containsExactly("README.md");
        }
        await(
                "the word",
                () -> current().pane().notices().shown(ItemNotices.Topic.EXPORTED) != null);
        assertThat(settings.checkout().get()).isEqualTo(place);
    }

    @Test
    void aHookThatFailsIsHeardAndLeftOutByAChoice() throws Exception {
        Path place = checkout("develop");
        Path hook = place.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 'models need a licence' >&2\nexit 1\n");
        assumeTrue(hook.toFile().setExecutable(true));
        settings.checkout().set(place);
        open(write("deforestation.json", complete()));
        press(KeyCode.CONTROL, KeyCode.E);
        await("the choice", () -> robot.lookup("#export-no-hooks").tryQuery().isPresent());
        await("the plan", () -> robot.lookup("#export-no-hooks").query().isVisible());
        if (ready("#export-commit")) {
            click("#export-commit");
            await("the hook's words", () -> sentences().contains("models need a licence"));
            assertThat(log(place)).hasSize(1);
            assertThat(place.resolve("deforestation.json")).doesNotExist();
        }
        click("#export-no-hooks");
        await("the button", () -> ready("#export-commit"));
        click("#export-commit");
        await("the commit", () -> log(place).size() == 2);
    }

    private String sentences() {
        return robot.lookup(".plan-sentence").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void errorsKeepAnItemFromBeingPublished() throws Exception {
        Path place = checkout("main");
        settings.checkout().set(place);
        open(write("broken.json", model().replace("\"mlm:name\": \"deforestation-unet\",", "")));
        click("#status-published");
        press(KeyCode.CONTROL, KeyCode.E);
        await(
                "the plan",
                () ->
                        robot.lookup(".plan-sentence").tryQuery().isPresent()
                                && robot.lookup(".plan-sentence").queryAllAs(Labeled.class).stream()
                                        .anyMatch(
                                                l -> l.getText().contains("cannot be published")));
        assertThat(robot.lookup("#export-catalogue").queryAs(Labeled.class).getText())
                .isEqualTo("Global Catalogue");
        assertThat(ready("#export-write")).isFalse();
        assertThat(ready("#export-commit")).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(log(place)).hasSize(1);
    }

    @Test
    void aNewItemLivesWhereItWasExportedTo() throws Exception {
        Path place = checkout("draft-branch");
        settings.checkout().set(place);
        press(KeyCode.CONTROL, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.E);
        await("the plan", () -> ready("#export-write"));
        assertThat(robot.lookup("#export-catalogue").queryAs(Labeled.class).getText())
                .isEqualTo("No catalogue");
        click("#export-write");
        await("the file", () -> current().file() != null);
        assertThat(current().file()).isEqualTo(place.resolve("new-model.json"));
        assertThat(log(place)).hasSize(1);
        await("saved", () -> !current().document().dirty());
    }
}
