package dev.cairn.git;

import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.UserConfig;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the checkout is set up for commits: who makes them, what it would run, what it waits for. */
final class CommitSetup {

    private static final List<String> HOOKS =
            List.of("pre-commit", "prepare-commit-msg", "commit-msg");

    private final Repository repository;
    private final Path folder;

    CommitSetup(Repository repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** Name and address as the commit will show them; null while git does not know them. */
    @Nullable String author() {
        UserConfig user = repository.getConfig().get(UserConfig.KEY);
        return user.isAuthorNameImplicit() || user.isAuthorEmailImplicit()
                ? null
                : user.getAuthorName() + " <" + user.getAuthorEmail() + ">";
    }

    /** What keeps any commit from being made here and now. */
    List<ExportObstacle> obstacles(CheckedOutBranch branch) {
        List<ExportObstacle> found = new ArrayList<>();
        if (branch.state() == CheckedOutBranch.State.DETACHED) {
            found.add(
                    ExportObstacle.toCommit(
                            "No branch is checked out, so a commit would belong to none. Switch to"
                                    + " develop or main with git first."));
        }
        @Nullable String unfinished = unfinished(repository.getRepositoryState());
        if (unfinished != null) {
            found.add(
                    ExportObstacle.toCommit(
                            unfinished
                                    + " is not finished in this checkout. Finish or abort it with"
                                    + " git first."));
        }
        if (author() == null) {
            found.add(
                    ExportObstacle.toCommit(
                            "Git does not know who you are. Tell it once: git config --global"
                                    + " user.name \"Your Name\" and git config --global user.email"
                                    + " you@example.org."));
        }
        if (Files.exists(repository.getDirectory().toPath().resolve("index.lock"))) {
            found.add(
                    ExportObstacle.toCommit(
                            "Another git command is at work in this checkout (index.lock is"
                                    + " there). Wait until it has ended."));
        }
        return found;
    }

    private static @Nullable String unfinished(RepositoryState state) {
        return switch (state) {
            case SAFE, BARE -> null;
            case MERGING, MERGING_RESOLVED -> "A merge";
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> "A cherry-pick";
            case REVERTING, REVERTING_RESOLVED -> "A revert";
            case BISECTING -> "A bisect";
            case APPLY -> "Applying a mailbox";
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE -> "A rebase";
        };
    }

    /** What is different from a commit that git itself would make. */
    List<String> warnings() {
        List<String> found = new ArrayList<>();
        StoredConfig config = repository.getConfig();
        List<String> hooks = hooks(config);
        if (!hooks.isEmpty()) {
            found.add(
                    "This checkout has hooks ("
                            + String.join(", ", hooks)
                            + "), which Cairn does not run. Where they matter, write the file only"
                            + " and commit it with git.");
        }
        if (config.getBoolean(ConfigConstants.CONFIG_COMMIT_SECTION, "gpgsign", false)) {
            found.add(
                    "Commits are signed in this checkout, which Cairn does not do. Where that"
                            + " matters, write the file only and commit it with git.");
        }
        if (config.getSections().stream()
                .anyMatch(section -> section.toLowerCase(Locale.ROOT).equals("includeif"))) {
            found.add(
                    "Your git settings depend on the folder (includeIf), which Cairn does not"
                            + " follow. Look whether the author is right: "
                            + author()
                            + ".");
        }
        return found;
    }

    private List<String> hooks(StoredConfig config) {
        @Nullable String named =
                config.getString(ConfigConstants.CONFIG_CORE_SECTION, null, "hooksPath");
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
                : folder.resolve(named);
    }
}
