package dev.cairn.git;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the repository of a checkout and looks whether it is one that Cairn can work with. */
final class CheckoutOpening {

    private final @Nullable GitProgram program;

    /**
     * @param program that will write in the checkout; null for none
     */
    CheckoutOpening(@Nullable GitProgram program) {
        this.program = program;
    }

    GitCheckout open(Path inside) throws GitProblem {
        JGitSurroundings.prepare();
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
        JGitSurroundings.requireSettings();
        if (!gitDir.isDirectory()) {
            throw gone(start, gitDir, null);
        }
        try {
            workTree(start, gitDir).ifPresent(builder::setWorkTree);
            Repository repository = builder.build();
            try {
                if (repository.isBare()) {
                    throw bare(start);
                }
                Path folder = repository.getWorkTree().toPath().toRealPath();
                RepositoryFormat format = RepositoryFormat.of(repository.getConfig(), folder);
                return new GitCheckout(repository, folder, format, program);
            } catch (IOException | RuntimeException e) {
                repository.close();
                throw e;
            }
        } catch (RepositoryNotFoundException e) {
            throw gone(start, gitDir, e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof GitProblem known) {
                throw known;
            }
            if (e.getCause() instanceof ConfigInvalidException) {
                throw JGitSurroundings.broken(new File(gitDir, Constants.CONFIG), e);
            }
            throw new GitProblem(
                    "The checkout at " + start + " cannot be read: " + GitProblem.reason(e) + ".",
                    e);
        }
    }

    /**
     * The folder with a {@code .git} that is a file, which says where the repository lies: that
     * folder holds the files, unless the repository's own settings name another.
     */
    private static Optional<File> workTree(Path start, File gitDir) throws IOException {
        for (@Nullable Path at = start; at != null; at = at.getParent()) {
            Path dotGit = at.resolve(Constants.DOT_GIT);
            if (Files.isRegularFile(dotGit)) {
                return setsWorkTree(gitDir) ? Optional.empty() : Optional.of(at.toFile());
            }
            if (Files.isDirectory(dotGit)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean setsWorkTree(File gitDir) throws IOException {
        File settings = new File(gitDir, Constants.CONFIG);
        if (!settings.isFile() || new File(gitDir, "commondir").isFile()) {
            return false;
        }
        FileBasedConfig config = new FileBasedConfig(settings, FS.DETECTED);
        try {
            config.load();
        } catch (ConfigInvalidException e) {
            throw JGitSurroundings.broken(settings, e);
        }
        return config.getString(ConfigConstants.CONFIG_CORE_SECTION, null, "worktree") != null;
    }

    private static GitProblem gone(Path start, File gitDir, @Nullable Exception cause) {
        return new GitProblem(
                "The checkout at "
                        + start
                        + " is broken: its repository "
                        + gitDir
                        + " is not there.",
                cause);
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

    /** The folder of a place, or the nearest around it that is there. */
    static Path nearestFolder(Path inside) {
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
}
