package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExportCommandTest {

    @TempDir Path folder;
    private Path checkout;
    private Path item;
    private Git git;

    @BeforeEach
    void repository() throws IOException, GitAPIException {
        checkout = folder.resolve("checkout");
        git = Git.init().setInitialBranch("develop").setDirectory(checkout.toFile()).call();
        StoredConfig config = git.getRepository().getConfig();
        config.setString("user", null, "name", "Ada");
        config.setString("user", null, "email", "ada@example.org");
        config.setBoolean("commit", null, "gpgsign", false);
        config.save();
        Files.writeString(checkout.resolve("README.md"), "Items");
        git.add().addFilepattern("README.md").call();
        git.commit().setMessage("Start").setSign(false).call();
        item = Files.writeString(folder.resolve("mine.json"), ITEM);
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void writesAndCommits() throws IOException, GitAPIException {
        Captured result = run("export", item, "--to", checkout, "--commit", "--profile", "stac");
        assertThat(result.err).isEmpty();
        assertThat(result.status).isZero();
        assertThat(result.out)
                .contains("Branch develop feeds the Local Catalogue.")
                .contains("The service ignores this item")
                .contains("Committed field.json to develop");
        assertThat(checkout.resolve("field.json")).hasContent(ITEM);
        RevCommit head = git.log().setMaxCount(1).call().iterator().next();
        assertThat(head.getFullMessage()).isEqualTo("Add field\n");
    }

    @Test
    void aDryRunOnlyTells() {
        Captured result =
                run(
                        "export",
                        item,
                        "--to",
                        checkout,
                        "--path",
                        "items/x.json",
                        "--commit",
                        "--message",
                        "Mine",
                        "--dry-run");
        assertThat(result.status).isZero();
        assertThat(result.out)
                .contains("Adds items/x.json.")
                .contains("Commit by Ada <ada@example.org>: Mine")
                .contains("+  \"id\": \"field\",");
        assertThat(checkout.resolve("items")).doesNotExist();
    }

    @Test
    void errorsKeepAnItemFromBeingPublished() throws IOException {
        Files.writeString(
                item, ITEM.replace("{\"datetime\"", "{\"status\": \"publish\", \"date\""));
        Captured result = run("export", item, "--to", checkout);
        assertThat(result.status).isEqualTo(1);
        assertThat(result.err).contains("so it cannot be published");
        assertThat(checkout.resolve("field.json")).doesNotExist();
    }

    @Test
    void anotherItemIsReplacedOnlyWhenToldTo() throws IOException {
        Files.writeString(checkout.resolve("x.json"), "{\"id\": \"other\"}");
        Captured first = run("export", item, "--to", checkout, "--path", "x.json");
        assertThat(first.status).isEqualTo(1);
        assertThat(first.err).contains("holds another item, other").contains("--replace");
        Captured second = run("export", item, "--to", checkout, "--path", "x.json", "--replace");
        assertThat(second.status).isZero();
        assertThat(checkout.resolve("x.json")).hasContent(ITEM);
    }

    @Test
    void whatIsNotThereOrNoCheckoutIsStatusTwo() throws IOException {
        assertThat(run("export", folder.resolve("no.json"), "--to", checkout).status).isEqualTo(2);
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Captured result = run("export", item, "--to", plain);
        assertThat(result.status).isEqualTo(2);
        assertThat(result.err).contains("is not in a git checkout");
        assertThat(run("export", item).status).isEqualTo(2);
        assertThat(run("export", item, "--to", checkout, "--message", "x").err)
                .contains("--message goes with --commit");
        assertThat(run("export", item, "--to", checkout, "--path", "../x.json").status)
                .isEqualTo(2);
    }

    @Test
    void aHookThatFailsIsHeardAndLeftOutOnlyWhenToldTo() throws IOException {
        Path hook = checkout.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 'models need a licence' >&2\nexit 1\n");
        assumeTrue(hook.toFile().setExecutable(true));
        Captured first = run("export", item, "--to", checkout, "--commit");
        assertThat(first.status).isEqualTo(1);
        assertThat(first.err)
                .containsAnyOf("models need a licence", "has hooks (pre-commit)")
                .contains("--no-verify")
                .doesNotContain("\\u000a");
        assertThat(checkout.resolve("field.json")).doesNotExist();
        Captured second = run("export", item, "--to", checkout, "--commit", "--no-verify");
        assertThat(second.status).as(second.err).isZero();
        assertThat(second.out).contains("Committed field.json");
        assertThat(run("export", item, "--to", checkout, "--no-verify").err)
                .contains("--no-verify goes with --commit");
    }

    @Test
    void anItemThatIsThereTwiceIsAskedAbout() throws IOException {
        Files.writeString(checkout.resolve("a.json"), ITEM);
        Files.createDirectories(checkout.resolve("b"));
        Files.writeString(checkout.resolve("b/c.json"), ITEM);
        Captured result = run("export", item, "--to", checkout);
        assertThat(result.status).isEqualTo(1);
        assertThat(result.err).contains("a.json, b/c.json").contains("--path");
        Captured told = run("export", item, "--to", checkout, "--path", "a.json", "--dry-run");
        assertThat(told.out).contains("field is in b/c.json as well");
    }

    @Test
    void aBrokenFileThatMayBeTheItemIsAskedAbout() throws IOException {
        Files.writeString(checkout.resolve("old.json"), ITEM.substring(0, ITEM.length() / 2));
        Captured result = run("export", item, "--to", checkout);
        assertThat(result.status).isEqualTo(1);
        assertThat(result.err).contains("old.json").contains("--path");
    }
}
