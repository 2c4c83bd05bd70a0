package dev.cairn.git;

import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A local checkout of a git repository. Reads the disk: not for the window's thread. Nothing is
 * switched, fetched or pushed, ever.
 */
public final class GitCheckout implements AutoCloseable {

    private final Repository repository;
    private final Path folder;

    private GitCheckout(Repository repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /**
     * Opens the checkout that a folder or file lies in.
     *
     * @throws GitProblem when it lies in none, or in a repository without files
     */
    public static GitCheckout open(Path inside) throws GitProblem {
        Path start = nearestFolder(inside);
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start.toFile());
        @Nullable File gitDir = builder.getGitDir();
        if (gitDir == null) {
            if (looksBare(start)) {
                throw bare(start);
            }
            throw new GitProblem(
                    inside
                            + " is not in a git checkout. Choose the folder of a repository that"
                            + " was cloned with git.");
        }
        try {
            Repository repository = builder.build();
            if (repository.isBare()) {
                repository.close();
                throw bare(start);
            }
            return new GitCheckout(repository, repository.getWorkTree().toPath().toRealPath());
        } catch (RepositoryNotFoundException e) {
            throw new GitProblem(
                    "The checkout at "
                            + start
                            + " is broken: its repository "
                            + gitDir
                            + " is not there.",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof GitProblem known) {
                throw known;
            }
            throw new GitProblem(
                    "The checkout at " + start + " cannot be read: " + GitProblem.reason(e) + ".",
                    e);
        }
    }

    private static GitProblem bare(Path folder) {
        return new GitProblem(
                folder
                        + " is a bare repository: it has no files to write to. Clone it, and choose"
                        + " the clone.");
    }

    private static boolean looksBare(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    private static Path nearestFolder(Path inside) {
        Path at = inside.toAbsolutePath().normalize();
        @Nullable Path parent = at.getParent();
        while (!Files.isDirectory(at) && parent != null) {
            at = parent;
            parent = at.getParent();
        }
        try {
            return at.toRealPath();
        } catch (IOException e) {
            return at;
        }
    }

    /** The topmost folder of the checkout. */
    public Path folder() {
        return folder;
    }

    /** Whether the checkout is a submodule of another one, which sees its commits only by hand. */
    public boolean isSubmodule() {
        File gitDir = repository.getDirectory();
        return Files.isRegularFile(folder.resolve(Constants.DOT_GIT))
                && gitDir.toPath().toString().contains(File.separator + "modules" + File.separator);
    }

    /**
     * What is checked out.
     *
     * @throws GitProblem when that cannot be read
     */
    public CheckedOutBranch branch() throws GitProblem {
        try {
            @Nullable String full = repository.getFullBranch();
            @Nullable ObjectId head = repository.resolve(Constants.HEAD);
            if (full == null) {
                throw new GitProblem("The checkout at " + folder + " has no HEAD: it is broken.");
            }
            if (!full.startsWith(Constants.R_HEADS)) {
                return new CheckedOutBranch(
                        full.substring(0, Math.min(8, full.length())),
                        CheckedOutBranch.State.DETACHED,
                        head == null ? null : head.name());
            }
            String name = Repository.shortenRefName(full);
            return head == null
                    ? new CheckedOutBranch(name, CheckedOutBranch.State.UNBORN, null)
                    : new CheckedOutBranch(name, CheckedOutBranch.State.BRANCH, head.name());
        } catch (IOException e) {
            if (e instanceof GitProblem known) {
                throw known;
            }
            throw new GitProblem(
                    "The branch of " + folder + " cannot be read: " + GitProblem.reason(e) + ".",
                    e);
        }
    }

    /** How many commits of the remote branch are missing here, as far as was fetched; 0 if none. */
    int behind(CheckedOutBranch branch) {
        try {
            @Nullable BranchTrackingStatus status =
                    BranchTrackingStatus.of(repository, branch.name());
            return status == null ? 0 : status.getBehindCount();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The path of a file within the checkout with slashes; empty when it lies outside. */
    public Optional<String> pathOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        @Nullable Path parent = absolute.getParent();
        @Nullable Path name = absolute.getFileName();
        if (parent == null || name == null) {
            return Optional.empty();
        }
        Path real = nearestFolder(parent).equals(parent) ? absolute : real(parent).resolve(name);
        if (!real.startsWith(folder) || real.equals(folder)) {
            return Optional.empty();
        }
        return Optional.of(folder.relativize(real).toString().replace(File.separatorChar, '/'));
    }

    private static Path real(Path parent) {
        try {
            return parent.toRealPath();
        } catch (IOException e) {
            return parent;
        }
    }

    /**
     * Looks through the items of the checkout, for suggestions. Bounded, and may take seconds.
     *
     * @param cancelled is asked between files
     * @throws GitProblem when the list of files cannot be read
     */
    public CheckoutItems items(BooleanSupplier cancelled) throws GitProblem {
        return CheckoutItems.of(repository, folder, cancelled);
    }

    Repository repository() {
        return repository;
    }

    @Override
    public void close() {
        repository.close();
    }
}
