package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the index of a checkout, also where it is split or sparse, which JGit cannot read. */
final class CheckoutIndex {

    private CheckoutIndex() {}

    /**
     * Reads it; nothing is written in the repository.
     *
     * @param program null where there is none
     */
    static DirCache read(Repository repository, Path folder, @Nullable GitProgram program)
            throws IOException {
        File file = repository.getIndexFile();
        try {
            return repository.readDirCache();
        } catch (IOException | RuntimeException e) {
            if (program == null || !Files.isRegularFile(file.toPath())) {
                throw new GitProblem(
                        "The index of "
                                + folder
                                + " is of a kind that needs the git program ("
                                + GitProblem.reason(e)
                                + "). Install git.",
                        e);
            }
            return whole(repository, folder, program);
        }
    }

    /** Git writes what it reads into a copy, in one piece. */
    private static DirCache whole(Repository repository, Path folder, GitProgram program)
            throws IOException {
        try (PrivateIndex copy = PrivateIndex.copyOf(repository.getIndexFile().toPath())) {
            GitOutput written =
                    copy.call(program, folder, "update-index", "--force-write-index").run();
            if (!written.ok()) {
                throw new GitProblem(
                        "The index of " + folder + " cannot be read: " + written.words() + ".");
            }
            return DirCache.read(copy.file().toFile(), repository.getFS());
        }
    }
}
