package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;
import static dev.cairn.git.GitSandbox.PUBLISHED;

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

/** A checkout of another user, whose settings name programs. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class ForeignCheckoutTest {

    private static final int SOMEBODY = 65534;

    @Parameter GitSandbox.Way way;
    @TempDir Path folder;
    private GitSandbox sandbox;
    private Path ran;

    @BeforeEach
    void belongsToSomebody() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder, way).init("develop");
        ran = sandbox.top.resolve("ran");
        sandbox.write("x.json", DRAFT);
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "Add");
        sandbox.write(".gitattributes", "*.json filter=evil\n");
        sandbox.git("config", "filter.evil.clean", "touch " + ran + "; cat");
        sandbox.git("config", "core.fsmonitor", "touch " + ran);
        Path hook = sandbox.write(".git/hooks/pre-commit", "#!/bin/sh\ntouch " + ran + "\n");
        assumeTrue(hook.toFile().setExecutable(true));
        sandbox.write("x.json", DRAFT.replace("Deforestation", "Changed"));
        Files.deleteIfExists(ran);
        try {
            for (Path file : new Path[] {sandbox.checkout, sandbox.checkout.resolve(".git")}) {
                Files.setAttribute(file, "unix:uid", SOMEBODY);
            }
        } catch (IOException notRoot) {
            assumeTrue(false, "only root can give files away");
        }
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void nothingOfItsSettingsRuns() throws IOException {
        ExportPlan plan = sandbox.plan(PUBLISHED, "x.json");
        assertThat(ran).doesNotExist();
        assertThat(plan.obstacles())
                .anyMatch(o -> o.sentence().contains("belongs to another user"));
        assertThatThrownBy(() -> sandbox.run(PUBLISHED, "x.json", "Change", true))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("safe.directory");
        try (GitCheckout checkout = sandbox.open()) {
            checkout.items(() -> false);
            checkout.copies("deforestation", () -> false);
        }
        assertThat(ran).doesNotExist();
        assertThat(sandbox.checkout.resolve("x.json")).content().contains("Changed");
    }

    @Test
    void oneThatTheUserTrustsIsAsGood() throws IOException {
        sandbox.git("config", "--global", "--add", "safe.directory", sandbox.checkout.toString());
        ExportPlan plan = sandbox.plan(PUBLISHED, "x.json");
        assertThat(plan.obstacles())
                .noneMatch(o -> o.sentence().contains("belongs to another user"));
    }
}
