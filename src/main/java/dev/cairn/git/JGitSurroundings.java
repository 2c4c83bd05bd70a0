package dev.cairn.git;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.eclipse.jgit.util.SystemReader.Delegate;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * JGit as a guest: it reads the settings that git reads, keeps none of its own in the user's folder
 * for settings, and its log, which speaks to programmers, stays quiet.
 */
final class JGitSurroundings extends Delegate {

    /** Held for ever: Java forgets the level of a logger that nobody holds. */
    private static final Logger LOG = Logger.getLogger("org.eclipse.jgit");

    private JGitSurroundings(SystemReader real) {
        super(real);
    }

    /** Puts JGit's surroundings in order, which lie in static fields of JGit's own. */
    static synchronized void prepare() {
        LOG.setLevel(Level.OFF);
        SystemReader now = SystemReader.getInstance();
        if (now instanceof JGitSurroundings) {
            return;
        }
        SystemReader.setInstance(new JGitSurroundings(now));
        @Nullable String home = now.getenv("HOME");
        if (home != null && !home.isBlank() && Files.isDirectory(Path.of(home))) {
            // Git goes by the variable, Java by the list of users.
            FS.DETECTED.setUserHome(new File(home));
        }
    }

    /**
     * Reads the settings of the machine and the user.
     *
     * @throws GitProblem when they cannot be read; the message names the file
     */
    static void requireSettings() throws GitProblem {
        SystemReader reader = SystemReader.getInstance();
        require(reader.openSystemConfig(null, FS.DETECTED));
        require(reader.openUserConfig(null, FS.DETECTED));
    }

    private static void require(FileBasedConfig config) throws GitProblem {
        try {
            config.load();
        } catch (IOException | ConfigInvalidException e) {
            throw broken(config.getFile(), e);
        }
    }

    static GitProblem broken(@Nullable File file, Exception cause) {
        @Nullable Throwable below = cause.getCause();
        return new GitProblem(
                "Git's settings in "
                        + (file == null ? "a file" : file)
                        + " cannot be read: "
                        + GitProblem.reason(below == null ? cause : below)
                        + ". Put that file right first.",
                cause);
    }

    /** What JGit measured of a disk, it would write into a folder of the user. */
    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Forgetful(parent, fs);
    }

    @Override
    public StoredConfig getJGitConfig() throws ConfigInvalidException, IOException {
        return new Forgetful(null, FS.DETECTED);
    }

    private static final class Forgetful extends FileBasedConfig {
        Forgetful(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
