package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A local checkout of a git repository. Reads the disk: not for the window's thread. Nothing is
 * switched, fetched or pushed, ever.
 */
public final class GitCheckout implements AutoCloseable {

    private final Repository repository;
    private final Path folder;
    private final RepositoryFormat format;
    private final @Nullable GitProgram program;

    GitCheckout(
            Repository repository,
            Path folder,
            RepositoryFormat format,
            @Nullable GitProgram program) {
        this.repository = repository;
        this.folder = folder;
        this.format = format;
        this.program = program;
    }

    /**
     * Opens the checkout that a folder or file lies in; what is written in it is written by the git
     * program of this machine, if there is one.
     *
     * @throws GitProblem when it lies in none, or in a repository without files, or in one that
     *     Cairn cannot read
     */
    public static GitCheckout open(Path inside) throws GitProblem {
        return open(inside, GitProgram.find(System.getenv()).orElse(null));
    }

    /**
     * As {@link #open(Path)}, with a git program of one's own.
     *
     * @param program null for none: JGit writes then, where it can do so rightly
     */
    public static GitCheckout open(Path inside, @Nullable GitProgram program) throws GitProblem {
        return new CheckoutOpening(program).open(inside);
    }

    /** The topmost folder of the checkout. */
    public Path folder() {
        return folder;
    }

    /** The folders of the repository itself; a linked work tree has one beside the common one. */
    public List<Path> gitFolders() {
        Path own = repository.getDirectory().toPath();
        Path common = repository.getCommonDirectory().toPath();
        return own.equals(common) ? List.of(own) : List.of(own, common);
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
            if (head != null) {
                return new CheckedOutBranch(name, CheckedOutBranch.State.BRANCH, head.name());
            }
            requireUnborn(full);
            return new CheckedOutBranch(name, CheckedOutBranch.State.UNBORN, null);
        } catch (IOException e) {
            if (e instanceof GitProblem known) {
                throw known;
            }
            throw new GitProblem(
                    "The branch of " + folder + " cannot be read: " + GitProblem.reason(e) + ".",
                    e);
        }
    }

    /** A branch whose file is there but names no commit is broken, not new. */
    private void requireUnborn(String ref) throws GitProblem {
        Path file = repository.getCommonDirectory().toPath().resolve(ref);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new GitProblem(
                    "The branch of "
                            + folder
                            + " is broken: "
                            + file
                            + " names no commit. Repair it with git first (git reflog shows where"
                            + " it was).");
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
        Path real =
                CheckoutOpening.nearestFolder(parent).equals(parent)
                        ? absolute
                        : real(parent).resolve(name);
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
        return CheckoutItems.of(index(), folder, cancelled);
    }

    /**
     * Looks through all files for those that hold the item of an id.
     *
     * @param cancelled is asked between files
     * @throws GitProblem when the list of files cannot be read
     */
    public ItemCopies copies(String id, BooleanSupplier cancelled) throws GitProblem {
        return new ItemSearch(repository, folder, id, cancelled).run(index());
    }

    /** The index as it is now. */
    DirCache index() throws GitProblem {
        try {
            return CheckoutIndex.read(repository, folder, program);
        } catch (IOException e) {
            if (e instanceof GitProblem known) {
                throw known;
            }
            throw new GitProblem(
                    "The list of files in the checkout cannot be read: "
                            + GitProblem.reason(e)
                            + ".",
                    e);
        }
    }

    /** The lock of the index. */
    IndexLock indexLock() {
        return IndexLock.of(repository.getIndexFile().toPath());
    }

    /** How the repository is stored. */
    RepositoryFormat format() {
        return format;
    }

    /** Whether it belongs to the user, or is one that the user trusts. */
    boolean isTrusted() {
        try {
            return CheckoutOwner.trusted(
                    SystemReader.getInstance().getUserConfig(),
                    folder,
                    List.of(
                            folder,
                            folder.resolve(Constants.DOT_GIT),
                            repository.getDirectory().toPath()));
        } catch (IOException | ConfigInvalidException e) {
            return false;
        }
    }

    /** The way in which commits are written here. */
    CommitWriter writer() throws IOException {
        return program == null ? new FileCommit(this) : new ProgramCommit(this, program);
    }

    Repository repository() {
        return repository;
    }

    @Override
    public void close() {
        repository.close();
    }
}
