package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who a commit is by, as git itself would say. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class CommitIdentityTest {

    @Parameter GitSandbox.Way way;
    @TempDir Path folder;
    private GitSandbox sandbox;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder, way).init("develop");
        sandbox.git("config", "--unset", "user.name");
        sandbox.git("config", "--unset", "user.email");
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private String committed() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        return sandbox.git("log", "-1", "--format=%an <%ae>, %cn <%ce>");
    }

    @Test
    void nobodyIsMadeUp() throws IOException {
        assertThat(sandbox.plan(DRAFT, "x.json").author()).isNull();
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .hasMessageContaining("Git does not know who you are");
        sandbox.git("config", "author.name", "A");
        sandbox.git("config", "author.email", "a@example.org");
        // Only the author is known then, and who commits would be made up.
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .hasMessageContaining("Git does not know who you are");
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
        assertThat(sandbox.git("log", "--format=%s")).isEqualTo("Start");
    }

    @Test
    void authorAndCommitterMayDiffer() throws IOException {
        sandbox.git("config", "author.name", "A");
        sandbox.git("config", "author.email", "a@example.org");
        sandbox.git("config", "committer.name", "C");
        sandbox.git("config", "committer.email", "c@example.org");
        assertThat(sandbox.plan(DRAFT, "x.json").author()).isEqualTo("A <a@example.org>");
        assertThat(committed()).isEqualTo("A <a@example.org>, C <c@example.org>");
    }

    @Test
    void variablesComeFirst() throws IOException {
        sandbox.identity();
        sandbox.variables.put("GIT_AUTHOR_NAME", "Var");
        sandbox.variables.put("GIT_AUTHOR_EMAIL", "var@example.org");
        assertThat(sandbox.plan(DRAFT, "x.json").author()).isEqualTo("Var <var@example.org>");
        assertThat(committed()).isEqualTo("Var <var@example.org>, Ada Lovelace <ada@example.org>");
    }

    @Test
    void theUsersOwnSettingsAreThoseOfHome() throws IOException {
        Files.writeString(
                sandbox.top.resolve(".gitconfig"),
                "[user]\n\tname = Home\n\temail = home@example.org\n");
        assertThat(committed()).isEqualTo("Home <home@example.org>, Home <home@example.org>");
    }

    @Test
    void settingsByFolder() throws IOException {
        sandbox.identity();
        Files.writeString(
                sandbox.top.resolve("work.inc"),
                "[user]\n\tname = Work\n\temail = work@example.org\n");
        Files.writeString(
                sandbox.top.resolve(".gitconfig"),
                "[includeIf \"gitdir:" + sandbox.top + "/\"]\n\tpath = work.inc\n");
        sandbox.git("config", "--unset", "user.name");
        sandbox.git("config", "--unset", "user.email");
        if (sandbox.byGit()) {
            assertThat(committed()).isEqualTo("Work <work@example.org>, Work <work@example.org>");
        } else {
            assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                    .hasMessageContaining("includeIf");
        }
    }

    @Test
    void settingsOfOneWorkTree() throws IOException {
        sandbox.identity();
        sandbox.git("config", "extensions.worktreeConfig", "true");
        sandbox.git("config", "--worktree", "user.name", "Tree");
        if (sandbox.byGit()) {
            assertThat(committed()).startsWith("Tree <ada@example.org>");
        } else {
            assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                    .hasMessageContaining("worktreeconfig");
        }
    }
}
