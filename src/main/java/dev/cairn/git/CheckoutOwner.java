package dev.cairn.git;

import org.eclipse.jgit.lib.Config;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a checkout belongs to the user, by git's own rules: in one that does not, nothing of its
 * configuration may run (filters, hooks), unless the user trusts it by {@code safe.directory}.
 */
final class CheckoutOwner {

    private static final int ROOT = 0;

    private CheckoutOwner() {}

    /**
     * @param settings of the machine and the user, not of the repository itself
     * @param parts the folder of the checkout, its {@code .git} and the repository
     */
    static boolean trusted(Config settings, Path folder, List<Path> parts) {
        @Nullable Integer me = user(Path.of("/proc/self"));
        if (me == null) {
            // Not a system where this can be asked; there is no git here that asks either.
            return true;
        }
        List<Integer> mine = new ArrayList<>(List.of(me));
        @Nullable String behind = System.getenv("SUDO_UID");
        if (me == ROOT && behind != null && behind.matches("\\d{1,9}")) {
            mine.add(Integer.valueOf(behind));
        }
        return parts.stream().allMatch(part -> mine.contains(user(part)))
                || saidToBeSafe(settings, folder);
    }

    private static @Nullable Integer user(Path file) {
        try {
            return (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean saidToBeSafe(Config settings, Path folder) {
        boolean safe = false;
        for (@Nullable String said : settings.getStringList("safe", null, "directory")) {
            if (said == null || said.isEmpty()) {
                safe = false;
            } else {
                safe =
                        safe
                                || said.equals("*")
                                || said.equals(folder.toString())
                                || said.endsWith("/*")
                                        && folder.startsWith(said.substring(0, said.length() - 2));
            }
        }
        return safe;
    }

    static String sentence(Path folder) {
        return "This checkout belongs to another user, so nothing of its settings is run and nothing"
                + " is committed in it. If you trust it, tell git once: git config --global --add"
                + " safe.directory "
                + folder
                + ".";
    }
}
