package dev.cairn.git;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of a checkout only the git program does right, so that JGit commits nothing there. */
final class JGitLimits {

    private static final List<String> HOOKS =
            List.of(
                    "pre-commit",
                    "prepare-commit-msg",
                    "commit-msg",
                    "post-commit",
                    "reference-transaction");

    /** Settings by variables that JGit does not look at. */
    private static final List<String> VARIABLES =
            List.of("GIT_CONFIG_GLOBAL", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS");

    private static final Set<String> OF_SPARSE =
            Set.of("sparse", "sparseCheckout", "sparseCheckoutCone");

    private final GitCheckout checkout;
    private final Repository repository;

    JGitLimits(GitCheckout checkout) {
        this.checkout = checkout;
        this.repository = checkout.repository();
    }

    /** All that keeps JGit from committing; a list that may be added to. */
    List<ExportObstacle> obstacles(CheckinRules rules) {
        List<ExportObstacle> found = new ArrayList<>();
        if (!checkout.isTrusted()) {
            found.add(ExportObstacle.toCommit(CheckoutOwner.sentence(checkout.folder())));
        }
        if (!hooks().isEmpty()) {
            found.add(
                    ExportObstacle.unlessWithoutHooks(
                            "This checkout has hooks ("
                                    + String.join(", ", hooks())
                                    + "), which only the git program runs, and there is none on"
                                    + " this machine. Install git, or commit without hooks."));
        }
        @Nullable String only = rules.beyondJGit();
        if (only != null) {
            found.add(needsGit("This file needs " + only));
        }
        ofSettings().forEach(what -> found.add(needsGit(what)));
        return found;
    }

    private static ExportObstacle needsGit(String what) {
        return ExportObstacle.toCommit(
                what
                        + ", which only the git program does right, and there is none on this"
                        + " machine. Install git, or write the file only.");
    }

    private List<String> ofSettings() {
        List<String> found = new ArrayList<>();
        StoredConfig config = repository.getConfig();
        if (!checkout.format().writableByJGit() || hasSettingsOfWorkTree()) {
            found.add(
                    "This repository is stored with "
                            + String.join(", ", checkout.format().extensions()));
        }
        if (config.getBoolean(ConfigConstants.CONFIG_COMMIT_SECTION, "gpgsign", false)) {
            found.add("Commits are signed in this checkout");
        }
        if (config.getSections().stream()
                .anyMatch(section -> section.toLowerCase(Locale.ROOT).equals("includeif"))) {
            found.add("Your git settings depend on the folder (includeIf)");
        }
        if (VARIABLES.stream().anyMatch(name -> SystemReader.getInstance().getenv(name) != null)) {
            found.add("Your git settings come from variables (GIT_CONFIG_…)");
        }
        @Nullable String shared = config.getString("core", null, "sharedRepository");
        if (shared != null && !List.of("umask", "false", "0").contains(shared)) {
            found.add("This repository is shared with others (core.sharedRepository)");
        }
        @Nullable String encoding = config.getString("i18n", null, "commitEncoding");
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).matches("utf-?8")) {
            found.add("Messages are written as " + encoding);
        }
        if (hasReplacements()) {
            found.add("Commits are replaced here (refs/replace)");
        }
        return found;
    }

    /** JGit does not read the settings of a work tree; those of a sparse checkout do not matter. */
    private boolean hasSettingsOfWorkTree() {
        File file = new File(repository.getDirectory(), "config.worktree");
        FileBasedConfig config = new FileBasedConfig(file, repository.getFS());
        try {
            config.load();
        } catch (IOException | ConfigInvalidException e) {
            return true;
        }
        return checkout.format().extensions().contains("worktreeconfig")
                && !(OF_SPARSE.containsAll(config.getNames("core"))
                        && OF_SPARSE.containsAll(config.getNames("index"))
                        && Set.of("core", "index").containsAll(config.getSections()));
    }

    private boolean hasReplacements() {
        try {
            return !repository.getRefDatabase().getRefsByPrefix("refs/replace/").isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    List<String> hooks() {
        @Nullable String named =
                repository
                        .getConfig()
                        .getString(ConfigConstants.CONFIG_CORE_SECTION, null, "hooksPath");
        Path hooks =
                named == null
                        ? repository.getCommonDirectory().toPath().resolve("hooks")
                        : hooksPath(named);
        return HOOKS.stream().filter(hook -> Files.isExecutable(hooks.resolve(hook))).toList();
    }

    private Path hooksPath(String named) {
        @Nullable File home = repository.getFS().userHome();
        return named.startsWith("~/") && home != null
                ? home.toPath().resolve(named.substring(2))
                : checkout.folder().resolve(named);
    }
}
