package dev.cairn.workspace;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.run.Checker;
import dev.cairn.git.CheckoutStatus;
import dev.cairn.git.GitCheckout;
import dev.cairn.git.GitProblem;
import dev.cairn.workspace.item.FileMark;
import dev.cairn.workspace.item.FindingCounts;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.rule.WorkspaceCheck;
import dev.cairn.workspace.rule.WorkspaceFinding;
import dev.cairn.workspace.scan.FolderScan;
import dev.cairn.workspace.scan.FolderWatch;
import dev.cairn.workspace.scan.ScanResult;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * All items of a folder or checkout, kept current. It lists them first, then validates them in the
 * background, those in sight before the others, and looks for findings between them. Its methods
 * return at once; what comes of them is told to the listeners.
 */
public final class ItemWorkspace implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ItemWorkspace.class.getName());

    private static final long ACROSS_DELAY_MILLIS = 300;
    private static final long GIT_DELAY_MILLIS = 100;
    private static final long LOOK_AGAIN_SECONDS = 3;

    private final Path folder;
    private final RowTable rows = new RowTable();
    private final WorkspaceNews news = new WorkspaceNews();
    private final BackgroundValidation validation;
    private final ExecutorService workers;
    private final ScheduledExecutorService keeper;
    private Map<String, FileMark> others = Map.of();
    private volatile String gitStamp = "";
    private volatile boolean acrossAsked;
    private volatile boolean gitAsked;
    private volatile Map<String, List<WorkspaceFinding>> across = Map.of();
    private volatile boolean closed;
    private volatile @Nullable FolderWatch watch;

    /**
     * A workspace that is not read yet.
     *
     * @param folder the top of a checkout, or any folder
     * @param checker validates items
     * @param options how, but for what hangs on a file
     * @param cores how many threads read and validate
     */
    public ItemWorkspace(Path folder, Checker checker, CheckOptions options, int cores) {
        this.folder = folder.toAbsolutePath().normalize();
        int threads = Math.max(1, cores);
        this.workers = Executors.newFixedThreadPool(threads, daemons("workspace-worker"));
        this.validation =
                new BackgroundValidation(
                        new RowValidator(checker, options), rows, news, workers, threads);
        this.keeper = Executors.newSingleThreadScheduledExecutor(daemons("workspace-keeper"));
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Tells a listener of all that comes from now on. */
    public void addListener(WorkspaceListener listener) {
        news.add(listener);
    }

    /** All rows as they are now, by path. */
    public List<WorkspaceRow> rows() {
        return rows.all();
    }

    /** How far it is. */
    public WorkspaceState state() {
        return news.state();
    }

    /** The findings between a file and others, by the path of its row. */
    public List<WorkspaceFinding> findingsAcross(String path) {
        return across.getOrDefault(path, List.of());
    }

    /** Lists the folder, and keeps it current from then on. */
    public void start() {
        onKeeper(
                () -> {
                    // before the scan, or what changes in between would go unnoticed
                    follow();
                    scan();
                });
    }

    /** Looks at all files and at git again; files that are as they were are not read. */
    public void refresh() {
        onKeeper(this::scan);
    }

    /** Looks at these files again, for example because they were just written. */
    public void refresh(Collection<Path> files) {
        List<Path> asked = List.copyOf(files);
        onKeeper(() -> reread(asked));
    }

    /** What is in sight is validated first, the topmost before the others. */
    public void setVisible(List<String> paths) {
        validation.setVisible(paths);
    }

    /** Validates no more until files change or {@link #validateAll} is called. */
    public void cancelValidation() {
        validation.cancel();
    }

    /** Validates all items that are not. */
    public void validateAll() {
        validation.add(
                rows.all().stream()
                        .filter(row -> row.head().isItem() && row.own() == null)
                        .map(WorkspaceRow::path)
                        .toList());
    }

    private void onKeeper(Runnable work) {
        if (!closed) {
            keeper.execute(
                    () -> {
                        try {
                            work.run();
                        } catch (RuntimeException e) {
                            LOG.log(System.Logger.Level.ERROR, "the workspace " + folder, e);
                        }
                    });
        }
    }

    /** What takes longer must not keep a changed file waiting. */
    private void onWorkers(Runnable work) {
        if (!closed) {
            workers.execute(
                    () -> {
                        try {
                            work.run();
                        } catch (RuntimeException e) {
                            LOG.log(System.Logger.Level.ERROR, "the workspace " + folder, e);
                        }
                    });
        }
    }

    private void scan() {
        news.change(now -> now.withScanning(true));
        FolderScan scan = new FolderScan(folder, rows.byPath(), others);
        ScanResult result = scan.run(workers, this::take, () -> closed);
        if (!result.complete()) {
            news.change(now -> now.withScanning(false));
            return;
        }
        others = scan.others();
        removed(rows.keepOnly(result.paths()));
        news.change(now -> now.withListed(result.others(), result.problems()));
        askGit();
        askAcross();
    }

    private void take(List<WorkspaceRow> read) {
        List<WorkspaceRow> taken = rows.put(read);
        news.changed(taken);
        validation.add(
                taken.stream().filter(row -> row.head().isItem()).map(WorkspaceRow::path).toList());
    }

    private void reread(Collection<Path> files) {
        List<WorkspaceRow> read = new ArrayList<>();
        Set<String> gone = new java.util.HashSet<>();
        for (Path file : files) {
            String path = FolderScan.path(folder, file.toAbsolutePath().normalize());
            WorkspaceRow row = FolderScan.row(folder, file);
            WorkspaceRow known = rows.get(path);
            if (row == null) {
                if (rows.remove(path)) {
                    gone.add(path);
                }
            } else if (known == null || !known.mark().equals(row.mark())) {
                read.add(row);
            }
        }
        removed(gone);
        if (!read.isEmpty()) {
            take(read);
        }
        if (!read.isEmpty() || !gone.isEmpty()) {
            askGit();
            askAcross();
        }
    }

    private synchronized void readGit() {
        gitAsked = false;
        if (closed) {
            return;
        }
        try (GitCheckout checkout = GitCheckout.open(folder)) {
            String prefix = checkout.pathOf(folder).map(path -> path + "/").orElse("");
            CheckoutStatus status = CheckoutStatus.read(checkout);
            gitStamp = CheckoutStatus.stamp(checkout);
            news.changed(rows.follow(status, prefix));
            news.change(now -> now.withCheckout(status));
        } catch (GitProblem none) {
            LOG.log(System.Logger.Level.DEBUG, "no checkout", none);
            gitStamp = "";
            news.changed(rows.follow(null, ""));
            news.change(now -> now.withCheckout(null));
        }
    }

    /** With many files it takes longer than to read one again, so a row of changes waits for it. */
    private void askGit() {
        if (!gitAsked) {
            gitAsked = true;
            keeper.schedule(
                    () -> onWorkers(this::readGit), GIT_DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void askAcross() {
        if (!acrossAsked) {
            acrossAsked = true;
            keeper.schedule(
                    () -> onWorkers(this::findAcross), ACROSS_DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void findAcross() {
        acrossAsked = false;
        if (closed) {
            return;
        }
        Map<String, List<WorkspaceFinding>> found = new WorkspaceCheck(rows.all()).findings();
        Map<String, FindingCounts> counts = new HashMap<>();
        found.forEach(
                (path, findings) -> {
                    FindingCounts sum = FindingCounts.NONE;
                    for (WorkspaceFinding finding : findings) {
                        sum = sum.with(finding.rule().severity());
                    }
                    counts.put(path, sum);
                });
        across = found;
        news.changed(rows.across(counts));
    }

    private void follow() {
        try (GitCheckout checkout = GitCheckout.open(folder)) {
            startWatch(checkout.gitFolders());
        } catch (GitProblem none) {
            LOG.log(System.Logger.Level.DEBUG, "no checkout", none);
            startWatch(List.of());
        }
    }

    private void startWatch(List<Path> git) {
        try {
            watch = FolderWatch.start(folder, git, new Watched());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "cannot watch, looks again and again", e);
            keeper.scheduleWithFixedDelay(
                    this::scan, LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
        }
        if (closed) {
            close();
        }
    }

    private final class Watched implements FolderWatch.Listener {
        @Override
        public void filesChanged(Set<Path> files) {
            refresh(files);
        }

        @Override
        public void allChanged() {
            refresh();
        }

        @Override
        public void gitChanged() {
            onKeeper(
                    () -> {
                        try (GitCheckout checkout = GitCheckout.open(folder)) {
                            if (!CheckoutStatus.stamp(checkout).equals(gitStamp)) {
                                askGit();
                            }
                        } catch (GitProblem gone) {
                            askGit();
                        }
                    });
        }
    }

    private void removed(Set<String> gone) {
        validation.remove(gone);
        news.removed(gone);
    }

    @Override
    public void close() {
        closed = true;
        validation.cancel();
        FolderWatch current = watch;
        if (current != null) {
            current.close();
        }
        keeper.shutdownNow();
        workers.shutdownNow();
    }
}
