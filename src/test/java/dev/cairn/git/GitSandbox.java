package dev.cairn.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.eclipse.jgit.util.SystemReader.Delegate;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A folder with real repositories in it, made and looked at with the git program, away from the
 * settings of whoever runs the tests.
 */
final class GitSandbox implements AutoCloseable {

    static final String DRAFT =
            """
            {
              "type": "Feature",
              "id": "deforestation",
              "collection": "kplabs",
              "properties": {
                "title": "Deforestation"
              },
              "assets": {}
            }
            """;
    static final String PUBLISHED =
            DRAFT.replace("\"title\"", "\"status\": \"publish\",\n    \"title\"");

    /** Who writes commits. */
    enum Way {
        /** The git program. */
        GIT,
        /** JGit, as on a machine without git. */
        JGIT
    }

    final Path top;
    final Path checkout;

    /** What git sees beside what this process has. */
    final Map<String, String> variables = new HashMap<>();

    private final Way way;
    private final SystemReader before = SystemReader.getInstance();

    GitSandbox(Path folder) throws IOException {
        this(folder, Way.GIT);
    }

    GitSandbox(Path folder, Way way) throws IOException {
        this.way = way;
        top = folder.toRealPath();
        checkout = top.resolve("checkout");
        SystemReader.setInstance(new OnlyTheRepository(before, top));
    }

    static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A checkout of the branch with one commit of two files. */
    GitSandbox init(String branch) throws IOException {
        Files.createDirectories(checkout);
        git("init", "-q", "-b", branch);
        identity();
        write("README.md", "Items\n");
        write("items/other.json", "{\"id\": \"other\"}\n");
        git("add", ".");
        git("commit", "-q", "-m", "Start");
        return this;
    }

    void identity() throws IOException {
        git("config", "user.name", "Ada Lovelace");
        git("config", "user.email", "ada@example.org");
    }

    Path write(String path, String text) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** What the git program prints, without the last line end. */
    String git(String... args) throws IOException {
        return gitIn(checkout, args);
    }

    String gitIn(Path folder, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.start();
        try {
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + out);
            }
            return out.stripTrailing();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What git sees: neither the settings of the machine nor those of who runs the tests. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.equals("EMAIL"));
        environment.put("HOME", top.toString());
        environment.put("XDG_CONFIG_HOME", top.resolve("xdg").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.putAll(variables);
        return environment;
    }

    /** The git program as Cairn runs it here; null where JGit writes. */
    @Nullable GitProgram program() {
        return way == Way.GIT ? GitProgram.find(environment()).orElseThrow() : null;
    }

    /** The checkout, with commits written in the way of this sandbox. */
    GitCheckout open() throws GitProblem {
        return open(checkout);
    }

    GitCheckout open(Path inside) throws GitProblem {
        return GitCheckout.open(inside, program());
    }

    boolean byGit() {
        return way == Way.GIT;
    }

    ExportPlan plan(String text, String path) throws GitProblem {
        try (GitCheckout opened = open()) {
            return export(opened).plan(new ExportRequest(text, path, ItemChecks.CLEAN));
        }
    }

    ExportResult run(String text, String path, @Nullable String message) throws GitProblem {
        return run(text, path, message, false);
    }

    ExportResult run(String text, String path, @Nullable String message, boolean replacing)
            throws GitProblem {
        return wish(text, path, new ExportWish(message, replacing, false, line -> {}));
    }

    ExportResult wish(String text, String path, ExportWish wish) throws GitProblem {
        try (GitCheckout opened = open()) {
            ExportRun export = export(opened);
            ExportPlan plan = export.plan(new ExportRequest(text, path, ItemChecks.CLEAN));
            return export.run(plan, wish);
        }
    }

    static ExportRun export(GitCheckout checkout) {
        return new ExportRun(checkout, (file, text) -> Files.writeString(file, text));
    }

    @Override
    public void close() {
        SystemReader.setInstance(before);
    }

    /** Knows neither the settings of the machine nor those of the user. */
    private final class OnlyTheRepository extends Delegate {
        private final Path home;

        OnlyTheRepository(SystemReader real, Path home) {
            super(real);
            this.home = home;
        }

        @Override
        public @Nullable String getenv(String variable) {
            if (variable.equals("XDG_CONFIG_HOME")) {
                return home.resolve("xdg").toString();
            }
            if (variable.equals("HOME")) {
                return home.toString();
            }
            if (variable.equals("EMAIL")) {
                return null;
            }
            return variable.startsWith("GIT_") ? variables.get(variable) : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new FileBasedConfig(parent, home.resolve(".gitconfig").toFile(), fs);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new FileBasedConfig(parent, home.resolve("no-such-file").toFile(), fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new FileBasedConfig(parent, home.resolve("jgit").toFile(), fs);
        }
    }
}
