package dev.cairn.git;

import org.eclipse.jgit.lib.Constants;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The place in a checkout that an export writes to.
 *
 * @param path within the checkout, with slashes, without {@code .} and {@code ..}
 * @param file the same on disk
 */
record TargetPath(String path, Path file) {

    private static final List<String> RULES = List.of(".gitattributes", ".gitignore");

    /** Files that steer git itself, whatever an item in their place would be. */
    private static final Set<String> OF_GIT =
            Set.of(".gitattributes", ".gitignore", ".gitmodules", ".mailmap");

    /**
     * Reads what a user typed.
     *
     * @throws GitProblem when it is no file within the checkout
     */
    static TargetPath of(Path folder, String typed) throws GitProblem {
        String trimmed = typed.strip().replace('\\', '/');
        if (trimmed.isEmpty() || trimmed.endsWith("/")) {
            throw new GitProblem("Say which file in the checkout to write, such as item.json.");
        }
        Path file;
        try {
            file = folder.resolve(trimmed).normalize();
        } catch (InvalidPathException e) {
            throw new GitProblem(typed + " is not a file name on this system.", e);
        }
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new GitProblem(
                    typed + " lies outside of the checkout " + folder + ". Choose a path in it.");
        }
        List<String> names = new ArrayList<>();
        for (Path name : folder.relativize(file)) {
            names.add(requireName(name.toString(), typed));
        }
        return new TargetPath(String.join("/", names), file);
    }

    /**
     * Git reads rules in each folder on the way, and would wait for ever for a pipe there.
     *
     * @throws GitProblem when one of them is no ordinary file
     */
    void requireReadableRules(Path folder) throws GitProblem {
        for (@Nullable Path at = file.getParent();
                at != null && at.startsWith(folder);
                at = at.getParent()) {
            for (String name : RULES) {
                Path rules = at.resolve(name);
                if (Files.exists(rules) && !Files.isRegularFile(rules)) {
                    throw new GitProblem(
                            folder.relativize(rules)
                                    + " is a pipe, a device or a folder, where git wants to read"
                                    + " rules. Remove it first.");
                }
            }
        }
    }

    private static String requireName(String name, String typed) throws GitProblem {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(Constants.DOT_GIT) || lower.startsWith("git~")) {
            throw new GitProblem(
                    typed + " lies in git's own folder. Choose another place in the checkout.");
        }
        if (OF_GIT.contains(lower)) {
            throw new GitProblem(
                    typed + " is a file that git itself reads. Choose another file name.");
        }
        boolean foreign =
                name.chars().anyMatch(c -> c < ' ' || "<>:\"|?*".indexOf(c) >= 0)
                        || name.endsWith(".")
                        || name.endsWith(" ")
                        || ItemFileNames.isDevice(name);
        if (foreign) {
            throw new GitProblem(
                    "The name \""
                            + name
                            + "\" does not work on every system. Use letters, digits, dots, dashes"
                            + " and underscores, such as "
                            + ItemFileNames.slug(name)
                            + ".");
        }
        return name;
    }

    /** What on the disk keeps this place from being written. */
    List<ExportObstacle> obstacles(Path folder) {
        List<ExportObstacle> found = new ArrayList<>();
        Path at = folder;
        Path nearest = folder;
        for (Path name : folder.relativize(file)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                found.add(ExportObstacle.toWriting(link(folder, at)));
                return found;
            }
            if (Files.isDirectory(at)) {
                nearest = at;
                if (Files.exists(at.resolve(Constants.DOT_GIT))) {
                    found.add(ExportObstacle.toWriting(inner(folder.relativize(at))));
                }
            } else if (!at.equals(file) && Files.exists(at)) {
                found.add(
                        ExportObstacle.toWriting(
                                folder.relativize(at)
                                        + " is a file, so nothing can lie below it."));
            }
        }
        if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
            found.add(
                    ExportObstacle.toWriting(
                            path + " is a pipe or a device, and no file. Choose another path."));
        } else if (Files.isDirectory(file)) {
            found.add(ExportObstacle.toWriting(path + " is a folder. Choose a file name in it."));
        } else {
            writable(nearest).ifPresent(found::add);
            otherCase().ifPresent(found::add);
        }
        return found;
    }

    private String link(Path folder, Path at) {
        String what = folder.relativize(at).toString();
        try {
            boolean inside = at.toRealPath().startsWith(folder);
            return what
                    + " is a symbolic link"
                    + (inside ? "" : " that leads out of the checkout")
                    + ". Git commits no file behind it: choose another path.";
        } catch (IOException e) {
            return what + " is a symbolic link to nothing. Choose another path.";
        }
    }

    private static String inner(Path at) {
        return at
                + " is a repository of its own inside this checkout, such as a submodule. Choose it"
                + " as the checkout, or another path.";
    }

    private Optional<ExportObstacle> writable(Path nearest) {
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (exists && (!Files.isWritable(file) || noWriteBit())) {
            return Optional.of(
                    ExportObstacle.toWriting(path + " is read-only. Allow writing to it first."));
        }
        if (!Files.isWritable(nearest)) {
            return Optional.of(
                    ExportObstacle.toWriting("You may not write to the folder " + nearest + "."));
        }
        return Optional.empty();
    }

    /** On a disk that takes upper and lower case as the same, the file may be there already. */
    private Optional<ExportObstacle> otherCase() {
        try {
            @Nullable Path real = Files.exists(file) ? file.toRealPath().getFileName() : null;
            @Nullable Path wanted = file.getFileName();
            if (real == null || real.equals(wanted)) {
                return Optional.empty();
            }
            return Optional.of(
                    ExportObstacle.toWriting(
                            "There is "
                                    + real
                                    + " already, which is the same file on this disk. Use that"
                                    + " spelling, or another name."));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The user root may write all files; one that is marked read-only is left alone still. */
    private boolean noWriteBit() {
        try {
            @Nullable PosixFileAttributeView view =
                    Files.getFileAttributeView(file, PosixFileAttributeView.class);
            return view != null
                    && view.readAttributes().permissions().stream()
                            .noneMatch(permission -> permission.name().endsWith("_WRITE"));
        } catch (IOException e) {
            return false;
        }
    }
}
