package dev.cairn.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a repository is stored. One that is stored in a way that is not known is not touched: what
 * looks right in it may be read wrongly.
 */
record RepositoryFormat(Set<String> extensions) {

    private static final int NEWEST = 1;
    private static final Set<String> READABLE =
            Set.of(
                    "noop",
                    "noop-v1",
                    "objectformat",
                    "partialclone",
                    "preciousobjects",
                    "refstorage",
                    "relativeworktrees",
                    "worktreeconfig");

    private static final Set<String> WRITABLE_BY_JGIT =
            Set.of("noop", "noop-v1", "objectformat", "preciousobjects", "worktreeconfig");

    /**
     * Reads the format from the configuration of the repository.
     *
     * @throws GitProblem when Cairn cannot read a repository of this format
     */
    static RepositoryFormat of(Config config, Path folder) throws GitProblem {
        String objects = config.getString("extensions", null, "objectformat");
        if (objects != null && !objects.toLowerCase(Locale.ROOT).equals("sha1")) {
            throw unreadable(folder, "its objects are named with " + objects);
        }
        long version =
                config.getLong(ConfigConstants.CONFIG_CORE_SECTION, "repositoryformatversion", 0);
        if (version > NEWEST) {
            throw unreadable(folder, "it is of version " + version);
        }
        Set<String> extensions = new TreeSet<>();
        for (String name : config.getNames("extensions")) {
            extensions.add(name.toLowerCase(Locale.ROOT));
        }
        for (String name : extensions) {
            if (!READABLE.contains(name)) {
                throw unreadable(folder, "it has the extension " + name);
            }
        }
        return new RepositoryFormat(extensions);
    }

    private static GitProblem unreadable(Path folder, String why) {
        return new GitProblem(
                "Cairn does not know how the repository of "
                        + folder
                        + " is stored: "
                        + why
                        + ". Save the item into it, and commit it with git.");
    }

    /** Whether JGit can be trusted to write into it. */
    boolean writableByJGit() {
        return WRITABLE_BY_JGIT.containsAll(extensions);
    }
}
