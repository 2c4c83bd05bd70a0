package dev.cairn.git;

import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether git ignores a path that need not exist yet. JGit answers that for files on disk only,
 * while an export must know before it writes.
 */
final class IgnoreRules {

    private final Repository repository;
    private final Path folder;

    IgnoreRules(Repository repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** A file with rules and the folder, relative to the checkout, that its rules start from. */
    private record Rules(String name, String base, IgnoreNode node) {}

    /** The name of the file whose rule ignores {@code path}; empty when none does. */
    Optional<String> ignoring(String path) {
        String[] names = path.split("/");
        List<Rules> rules = new ArrayList<>(common());
        StringBuilder at = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            String base = at.toString();
            load(folder.resolve(base).resolve(Constants.DOT_GIT_IGNORE))
                    .ifPresent(node -> rules.add(new Rules(ignoreFile(base), base, node)));
            at.append(i == 0 ? "" : "/").append(names[i]);
            @Nullable Rules ignoring = decide(rules, at.toString(), i < names.length - 1);
            if (ignoring != null) {
                return Optional.of(ignoring.name());
            }
        }
        return Optional.empty();
    }

    private static String ignoreFile(String base) {
        return base.isEmpty() ? Constants.DOT_GIT_IGNORE : base + "/" + Constants.DOT_GIT_IGNORE;
    }

    /** The rules nearest to the path speak first; the first that speaks decides. */
    private static @Nullable Rules decide(List<Rules> rules, String path, boolean isFolder) {
        for (Rules candidate : rules.reversed()) {
            String relative =
                    candidate.base().isEmpty()
                            ? path
                            : path.substring(candidate.base().length() + 1);
            @Nullable Boolean ignored = candidate.node().checkIgnored(relative, isFolder);
            if (ignored != null) {
                return ignored ? candidate : null;
            }
        }
        return null;
    }

    /** The user's own rules, and those of the repository that are not committed. */
    private List<Rules> common() {
        List<Rules> found = new ArrayList<>();
        load(global()).ifPresent(node -> found.add(new Rules("your own ignore file", "", node)));
        Path exclude = repository.getCommonDirectory().toPath().resolve(Constants.INFO_EXCLUDE);
        load(exclude).ifPresent(node -> found.add(new Rules(".git/info/exclude", "", node)));
        return found;
    }

    private Path global() {
        @Nullable String named =
                repository
                        .getConfig()
                        .getString(
                                ConfigConstants.CONFIG_CORE_SECTION,
                                null,
                                ConfigConstants.CONFIG_KEY_EXCLUDESFILE);
        FS fs = repository.getFS();
        if (named == null) {
            @Nullable Path settings = SystemReader.getInstance().getXdgConfigDirectory(fs);
            return settings == null
                    ? folder.resolve(".git/no-ignore")
                    : settings.resolve("git/ignore");
        }
        @Nullable File home = fs.userHome();
        return named.startsWith("~/") && home != null
                ? home.toPath().resolve(named.substring(2))
                : folder.resolve(named);
    }

    private static Optional<IgnoreNode> load(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            IgnoreNode node = new IgnoreNode();
            node.parse(file.toString(), in);
            return Optional.of(node);
        } catch (IOException e) {
            // Git passes over rules that it may not read.
            return Optional.empty();
        }
    }
}
