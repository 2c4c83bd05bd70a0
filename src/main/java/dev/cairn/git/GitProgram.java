package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The git program of this machine. It runs without a terminal, so that neither git nor a program
 * that it starts (ssh, gpg, a hook) can wait for somebody to type.
 */
public final class GitProgram {

    /** What would make git work on another repository, index or file than the one that is meant. */
    private static final Set<String> MISLEADING =
            Set.of(
                    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                    "GIT_COMMON_DIR",
                    "GIT_CONFIG",
                    "GIT_DIR",
                    "GIT_EDITOR",
                    "GIT_GLOB_PATHSPECS",
                    "GIT_GRAFT_FILE",
                    "GIT_ICASE_PATHSPECS",
                    "GIT_IMPLICIT_WORK_TREE",
                    "GIT_INDEX_FILE",
                    "GIT_INTERNAL_SUPER_PREFIX",
                    "GIT_LITERAL_PATHSPECS",
                    "GIT_NAMESPACE",
                    "GIT_NOGLOB_PATHSPECS",
                    "GIT_NO_REPLACE_OBJECTS",
                    "GIT_OBJECT_DIRECTORY",
                    "GIT_PREFIX",
                    "GIT_QUARANTINE_PATH",
                    "GIT_REFLOG_ACTION",
                    "GIT_REPLACE_REF_BASE",
                    "GIT_SHALLOW_FILE",
                    "GIT_WORK_TREE",
                    // The terminal that gpg's own question would appear on.
                    "GPG_TTY");

    private final Path executable;
    private final @Nullable Path setsid;
    private final Map<String, String> environment;

    private GitProgram(Path executable, @Nullable Path setsid, Map<String, String> environment) {
        this.executable = executable;
        this.setsid = setsid;
        this.environment = environment;
    }

    /**
     * Looks for the program where the shell would.
     *
     * @param environment the variables of the process that git shall see
     */
    public static Optional<GitProgram> find(Map<String, String> environment) {
        Map<String, String> kept = new HashMap<>(environment);
        kept.keySet().removeAll(MISLEADING);
        kept.put("GIT_TERMINAL_PROMPT", "0");
        kept.put("GIT_EDITOR", ":");
        return onPath(environment, "git")
                .map(git -> new GitProgram(git, onPath(environment, "setsid").orElse(null), kept));
    }

    private static Optional<Path> onPath(Map<String, String> environment, String name) {
        boolean windows = File.separatorChar == '\\';
        String path =
                environment.entrySet().stream()
                        .filter(e -> e.getKey().toUpperCase(Locale.ROOT).equals("PATH"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
        for (String folder : path.split(File.pathSeparator)) {
            try {
                Path program = Path.of(folder, windows ? name + ".exe" : name);
                // A relative folder would run what lies in somebody's checkout.
                if (program.isAbsolute()
                        && Files.isRegularFile(program)
                        && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            } catch (InvalidPathException noFolder) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** What a variable says that git sees; null where it is not set. */
    @Nullable String variable(String name) {
        return environment.get(name);
    }

    /** A call that is yet to be run, in a folder. */
    GitCall call(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        if (setsid != null) {
            command.add(setsid.toString());
        }
        command.add(executable.toString());
        command.addAll(List.of(arguments));
        return new GitCall(command, folder, environment);
    }
}
