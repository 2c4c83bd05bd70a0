package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Commits with the user's own git: ownership, identity, filters, hooks, signing and formats are
 * git's. The commit is made from an index of its own, so what else is staged stays staged.
 */
final class ProgramCommit implements CommitWriter {

    /** How the message begins where git, a hook or a signing program did not want to commit. */
    static final String REFUSED = "git did not commit: ";

    private static final int MOST_TRIES = 4;

    /** The hooks that {@code --no-verify} leaves out. */
    private static final List<String> CHECKS = List.of("pre-commit", "commit-msg");

    private final GitCheckout checkout;
    private final GitProgram program;
    private final @Nullable String problem;
    private final List<String> hooks;
    private final @Nullable String author;
    private final @Nullable String nobody;

    /** Asks git how the checkout is set up. */
    ProgramCommit(GitCheckout checkout, GitProgram program) throws IOException {
        this.checkout = checkout;
        this.program = program;
        GitOutput asked =
                call("rev-parse", "--show-toplevel", "--absolute-git-dir", "--git-path", "hooks")
                        .run();
        problem = problem(asked);
        if (problem == null) {
            GitOutput byWhom = identity("GIT_AUTHOR_IDENT");
            GitOutput through = identity("GIT_COMMITTER_IDENT");
            hooks = hooks(checkout.folder().resolve(asked.lines().get(2)));
            author = byWhom.ok() && through.ok() ? person(byWhom.text()) : null;
            nobody = author != null ? null : lastLine(byWhom.ok() ? through : byWhom);
        } else {
            hooks = List.of();
            author = null;
            nobody = null;
        }
    }

    private GitCall call(String... arguments) {
        return program.call(checkout.folder(), arguments);
    }

    private @Nullable String problem(GitOutput asked) throws IOException {
        if (!asked.ok()) {
            return asked.err().contains("safe.directory")
                    ? CheckoutOwner.sentence(checkout.folder())
                    : "Git cannot work in this checkout: " + asked.words() + ".";
        }
        List<String> lines = asked.lines();
        Path gitDir = checkout.repository().getDirectory().toPath();
        boolean same =
                lines.size() == 3
                        && Files.isSameFile(Path.of(lines.get(0)), checkout.folder())
                        && Files.isSameFile(Path.of(lines.get(1)), gitDir);
        return same
                ? null
                : "Git takes another folder for this checkout: "
                        + String.join(", ", lines)
                        + ". Commit with git there.";
    }

    /** Git would make up a name from the machine's, which no reader of a commit knows. */
    private GitOutput identity(String variable) throws IOException {
        return call(withIdentity("var", variable)).run();
    }

    private String[] withIdentity(String... arguments) {
        @Nullable String email = program.variable("EMAIL");
        List<String> all = new ArrayList<>();
        if (email == null || email.isBlank()) {
            all.addAll(List.of("-c", "user.useConfigOnly=true"));
        }
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }

    /** Git says at length what to do; at the end it says what is missing. */
    private static String lastLine(GitOutput failed) {
        return failed.words().lines().reduce("", (before, line) -> line);
    }

    private static @Nullable String person(String identity) {
        int end = identity.lastIndexOf('>');
        return end < 0 ? null : identity.substring(0, end + 1);
    }

    private static List<String> hooks(Path folder) {
        return CHECKS.stream().filter(hook -> Files.isExecutable(folder.resolve(hook))).toList();
    }

    @Override
    public @Nullable String author() {
        return author;
    }

    @Override
    public List<ExportObstacle> obstacles(CheckinRules rules) {
        if (problem != null) {
            return List.of(ExportObstacle.toCommit(problem));
        }
        return nobody == null
                ? List.of()
                : List.of(ExportObstacle.toCommit(CommitSetup.nobody() + " (" + nobody + ")"));
    }

    @Override
    public List<String> hooks() {
        return hooks;
    }

    @Override
    public ObjectId idOf(String path, CheckinRules rules, byte[] content) throws IOException {
        return problem == null ? hash(path, rules, content, false) : rules.idOf(content);
    }

    @Override
    public ObjectId store(String path, CheckinRules rules, byte[] content) throws IOException {
        return hash(path, rules, content, true);
    }

    private ObjectId hash(String path, CheckinRules rules, byte[] content, boolean write)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("hash-object", "--stdin"));
        if (write) {
            words.add("-w");
        }
        // Here git does not look into the index, where it would see that CRLF line ends stay.
        boolean asItIs = rules.keepsCrLf() && rules.filter() == null;
        words.add(asItIs ? "--no-filters" : "--path=" + path);
        GitOutput out = call(words.toArray(String[]::new)).input(content).patient().run();
        if (!out.ok() || !ObjectId.isId(out.text())) {
            throw new GitProblem(
                    "Git could not take in the text of " + path + ": " + out.words() + ".");
        }
        return ObjectId.fromString(out.text());
    }

    @Override
    public CommitMade commit(StagedFile file, CommitOrder order) throws IOException {
        BranchTip tip = new BranchTip(checkout.repository());
        ProgramIndex index = new ProgramIndex(checkout, program);
        @Nullable DirCacheEntry before = index.entry(file.path());
        index.put(List.of(file));
        @Nullable String made = null;
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                @Nullable String head = tip.now();
                if (tip.has(head, file)) {
                    order.reserve().close();
                    index.refresh(file.path());
                    return new CommitMade(null, true);
                }
                made = commit(file, head, order, tip);
                if (made != null) {
                    order.reserve().close();
                    return finished(index, tip, file, head, made);
                }
            }
            throw new GitProblem("somebody else commits here again and again. Try it later.");
        } catch (IOException | RuntimeException e) {
            if (made == null) {
                order.reserve().close();
                putBack(index, before, file, e);
                throw e;
            }
            // The commit is there, whatever could not be done after it.
            return new CommitMade(made, tip.has(made, file));
        }
    }

    private static void putBack(
            ProgramIndex index, @Nullable DirCacheEntry before, StagedFile file, Exception cause)
            throws IndexNotRestored {
        try {
            index.restore(before, file);
        } catch (IOException | RuntimeException e) {
            throw new IndexNotRestored(cause, e);
        }
    }

    private static CommitMade finished(
            ProgramIndex index, BranchTip tip, StagedFile file, @Nullable String head, String made)
            throws IOException {
        boolean asChecked = tip.has(made, file);
        index.takeOver(head, made, file);
        index.refresh(file.path());
        return new CommitMade(made, asChecked);
    }

    /** One try; null when somebody else committed in between, whose commit is left as it is. */
    private @Nullable String commit(
            StagedFile file, @Nullable String head, CommitOrder order, BranchTip tip)
            throws IOException {
        Path usersIndex = checkout.repository().getIndexFile().toPath();
        try (PrivateIndex index = PrivateIndex.copyOf(usersIndex)) {
            String[] start =
                    head == null
                            ? new String[] {"read-tree", "--empty"}
                            : new String[] {"read-tree", "--reset", "-i", head};
            require(index.call(program, checkout.folder(), start).run());
            byte[] entry = file.indexInfo().getBytes(StandardCharsets.UTF_8);
            require(
                    index.call(program, checkout.folder(), "update-index", "-z", "--index-info")
                            .input(entry)
                            .run());
            GitOutput tree = index.call(program, checkout.folder(), "write-tree").run();
            require(tree);
            Path text = index.write("message", order.message());
            List<String> arguments =
                    new ArrayList<>(List.of("commit", "--quiet", "--file=" + text));
            if (!order.checks()) {
                arguments.add("--no-verify");
            }
            GitCall commit =
                    index.call(
                                    program,
                                    checkout.folder(),
                                    withIdentity(arguments.toArray(String[]::new)))
                            .patient()
                            .telling(order.words());
            return run(commit, file, head, tree.text(), tip);
        }
    }

    private @Nullable String run(
            GitCall commit, StagedFile file, @Nullable String head, String tree, BranchTip tip)
            throws IOException {
        @Nullable GitOutput out = null;
        @Nullable GitCancelled cancelled = null;
        try {
            out = commit.run();
        } catch (GitCancelled e) {
            cancelled = e;
        }
        @Nullable String now = tip.now();
        boolean moved = now != null && !now.equals(head);
        if (out != null && out.ok() && now != null && moved) {
            @Nullable String parent = tip.parent(now);
            if (Objects.equals(parent, head)) {
                return now;
            }
        }
        Optional<String> made = tip.made(head, tree, file);
        if (made.isPresent()) {
            return keepOthers(made.get(), head, tree, tip) ? made.get() : null;
        }
        if (cancelled != null) {
            throw cancelled;
        }
        if (moved) {
            // Somebody else's commit came first, and git refused to put this one beside it.
            return null;
        }
        throw new GitProblem(out == null ? "git said nothing" : REFUSED + out.words());
    }

    /**
     * Git takes whatever the branch is at when it starts as the commit before. Where somebody else
     * committed in the moment between, this commit lacks theirs: it is taken back, and made anew.
     */
    private boolean keepOthers(String made, @Nullable String head, String tree, BranchTip tip)
            throws IOException {
        @Nullable String parent = tip.parent(made);
        if (parent == null || parent.equals(head) || !tip.tree(made).equals(tree)) {
            return true;
        }
        GitOutput back =
                call("update-ref", "-m", "cairn: made anew on top of this", "HEAD", parent, made)
                        .run();
        return !back.ok();
    }

    private static void require(GitOutput out) throws GitProblem {
        if (!out.ok()) {
            throw new GitProblem("git could not prepare the commit: " + out.words());
        }
    }
}
