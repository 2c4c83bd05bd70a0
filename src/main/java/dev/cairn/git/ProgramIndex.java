package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The user's index, changed by git entry by entry: all other entries keep their bytes. */
final class ProgramIndex {

    /** The tree without files, which every repository knows. */
    private static final String EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private final GitCheckout checkout;
    private final GitProgram program;

    ProgramIndex(GitCheckout checkout, GitProgram program) {
        this.checkout = checkout;
        this.program = program;
    }

    /** The entry of a path now; null where there is none. */
    @Nullable DirCacheEntry entry(String path) throws IOException {
        return checkout.index().getEntry(path);
    }

    /** Puts entries in, and keeps what the user decided for their paths. */
    void put(List<StagedFile> files) throws IOException {
        List<String> again = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (StagedFile file : files) {
            @Nullable DirCacheEntry before = entry(file.path());
            lines.append(file.indexInfo());
            if (before != null && before.isAssumeValid()) {
                again.add("--assume-unchanged");
                again.add(file.path());
            }
            if (before != null && before.isSkipWorkTree() && !isSparse()) {
                again.add("--skip-worktree");
                again.add(file.path());
            }
        }
        change(lines.toString());
        flags(again);
    }

    private boolean isSparse() throws IOException {
        GitOutput said =
                program.call(checkout.folder(), "config", "--bool", "core.sparseCheckout").run();
        return said.text().equals("true");
    }

    /**
     * Puts an entry back as it was.
     *
     * @param before null to take it out
     * @param mine what was put in; another one that is there now is somebody else's, and stays
     */
    void restore(@Nullable DirCacheEntry before, StagedFile mine) throws IOException {
        @Nullable DirCacheEntry now = entry(mine.path());
        if (now == null || !now.getObjectId().equals(mine.id())) {
            return;
        }
        String path = mine.path();
        if (before == null || before.isIntentToAdd()) {
            change("0 " + ObjectId.zeroId().name() + "\t" + path + "\0");
            if (before != null && Files.exists(checkout.folder().resolve(path))) {
                locked("--literal-pathspecs", "add", "--intent-to-add", "--", path);
            }
            return;
        }
        change(new StagedFile(path, before.getFileMode(), before.getObjectId()).indexInfo());
        List<String> flags = new ArrayList<>();
        if (before.isAssumeValid()) {
            flags.addAll(List.of("--assume-unchanged", path));
        }
        if (before.isSkipWorkTree()) {
            flags.addAll(List.of("--skip-worktree", path));
        }
        flags(flags);
        refresh(path);
    }

    /**
     * What a hook put into a commit beside or instead of the files that were meant, is put into the
     * user's index as well, where that has still what the commit before had: else the next commit
     * would take it back.
     *
     * @param before the commit before; null where there was none
     * @return whether the commit has what was meant
     */
    boolean takeOver(@Nullable String before, String commit, StagedFile meant) throws IOException {
        String tree = before == null ? EMPTY_TREE : before;
        GitOutput diff =
                program.call(
                                checkout.folder(),
                                "diff-tree",
                                "-r",
                                "-z",
                                "--raw",
                                "--no-renames",
                                "--no-abbrev",
                                tree,
                                commit)
                        .run();
        if (!diff.ok()) {
            return true;
        }
        boolean asMeant = false;
        StringBuilder lines = new StringBuilder();
        String[] parts = diff.text().split("\0");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            // :100644 100755 <id before> <id now> M
            String[] raw = parts[i].substring(1).split(" ");
            String path = parts[i + 1];
            boolean mine = path.equals(meant.path());
            if (mine && raw[3].equals(meant.id().name())) {
                asMeant = true;
                continue;
            }
            @Nullable DirCacheEntry entry = entry(path);
            String there = entry == null ? ObjectId.zeroId().name() : entry.getObjectId().name();
            if (there.equals(mine ? meant.id().name() : raw[2])) {
                String mode = raw[1].equals("000000") ? "0" : raw[1];
                lines.append(mode).append(' ').append(raw[3]);
                lines.append('\t').append(path).append('\0');
            }
        }
        if (!lines.isEmpty()) {
            change(lines.toString());
        }
        return asMeant;
    }

    /** Tells the index that the file on disk is what it has, so that nobody has to look again. */
    void refresh(String path) throws IOException {
        try {
            locked("--literal-pathspecs", "add", "--refresh", "--", path);
        } catch (GitProblem slower) {
            // Only speed is lost: the next git status looks at the file.
            return;
        }
    }

    private void change(String lines) throws IOException {
        byte[] input = lines.getBytes(StandardCharsets.UTF_8);
        locked(input, "update-index", "-z", "--index-info");
    }

    private void flags(List<String> flags) throws IOException {
        for (int i = 0; i + 1 < flags.size(); i += 2) {
            locked("update-index", flags.get(i), "--", flags.get(i + 1));
        }
    }

    private void locked(String... arguments) throws IOException {
        locked(new byte[0], arguments);
    }

    private void locked(byte[] input, String... arguments) throws IOException {
        IndexLock lock = checkout.indexLock();
        lock.take(
                () -> {
                    GitOutput out = program.call(checkout.folder(), arguments).input(input).run();
                    if (out.ok()) {
                        return out;
                    }
                    if (lock.isThere() || out.err().contains("index.lock': File exists")) {
                        return null;
                    }
                    throw new GitProblem("The index could not be changed: " + out.words() + ".");
                });
    }
}
