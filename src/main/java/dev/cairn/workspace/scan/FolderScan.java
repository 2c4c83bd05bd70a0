package dev.cairn.workspace.scan;

import dev.cairn.workspace.item.DocumentKind;
import dev.cairn.workspace.item.FileMark;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Goes through a folder and makes a row of each item, Collection and Catalog in it, wherever it
 * lies and however it is called. Files that are as they were the last time are not read again.
 */
public final class FolderScan {

    /** The first rows are wanted at once, and later ones need not come one by one. */
    private static final int FIRST_BUNDLE = 16;

    private static final int BUNDLE = 128;

    private final Path folder;
    private final Map<String, WorkspaceRow> known;
    private final Map<String, FileMark> others;

    /** JSON files without a row, as they were when they were read. */
    private final Map<String, FileMark> othersNow = new ConcurrentHashMap<>();

    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();

    /** A scan of a folder of which nothing is known. */
    public FolderScan(Path folder) {
        this(folder, Map.of(), Map.of());
    }

    /**
     * @param known the rows of the last scan, by path
     * @param others what the last scan left out, see {@link #others()}
     */
    public FolderScan(Path folder, Map<String, WorkspaceRow> known, Map<String, FileMark> others) {
        this.folder = folder;
        this.known = known;
        this.others = others;
    }

    private record Candidate(String path, Path file, FileMark mark) {}

    /**
     * Runs it, and waits for the end.
     *
     * @param workers where files are read
     * @param found takes new and changed rows in bundles, from any thread
     * @param cancelled is asked often
     */
    public ScanResult run(
            ExecutorService workers,
            Consumer<List<WorkspaceRow>> found,
            BooleanSupplier cancelled) {
        List<Future<?>> reading = new ArrayList<>();
        List<Candidate> bundle = new ArrayList<>();
        Runnable handOver =
                () -> {
                    List<Candidate> part = List.copyOf(bundle);
                    bundle.clear();
                    reading.add(workers.submit(() -> read(part, found, cancelled)));
                };
        try {
            new FolderWalk(folder, cancelled, problems::add)
                    .run(
                            (file, seen) -> {
                                Candidate candidate = candidate(file, seen);
                                if (candidate != null) {
                                    bundle.add(candidate);
                                }
                                int size = reading.isEmpty() ? FIRST_BUNDLE : BUNDLE;
                                if (bundle.size() >= size) {
                                    handOver.run();
                                }
                            });
        } catch (IOException e) {
            problems.add("The folder " + folder + " could not be listed: " + e.getMessage() + ".");
        }
        handOver.run();
        boolean complete = !cancelled.getAsBoolean();
        for (Future<?> each : reading) {
            complete &= isDone(each);
        }
        return new ScanResult(
                paths,
                othersNow.size(),
                List.copyOf(problems),
                complete && !cancelled.getAsBoolean());
    }

    /** The JSON files without a row that the scan met, for the next one. */
    public Map<String, FileMark> others() {
        return othersNow;
    }

    private boolean isDone(Future<?> reading) {
        try {
            reading.get();
            return true;
        } catch (ExecutionException e) {
            problems.add("Some files could not be looked at: " + e.getCause() + ".");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Null for a file that is as it was. */
    private @Nullable Candidate candidate(Path file, BasicFileAttributes seen) {
        String path = path(folder, file);
        FileMark mark = FileMark.of(seen);
        WorkspaceRow row = known.get(path);
        if (row != null && row.mark().equals(mark)) {
            paths.add(path);
            return null;
        }
        if (mark.equals(others.get(path))) {
            othersNow.put(path, mark);
            return null;
        }
        return new Candidate(path, file, mark);
    }

    /** The path of a file as rows name it. */
    public static String path(Path folder, Path file) {
        String path = folder.relativize(file).toString();
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }

    /** The row of one file; null where it is gone or is neither item, Collection nor Catalog. */
    public static @Nullable WorkspaceRow row(Path folder, Path file) {
        try {
            FileMark mark = FileMark.of(Files.readAttributes(file, BasicFileAttributes.class));
            HeadFile read = HeadFile.read(file, mark.size());
            return read.head().document() == DocumentKind.OTHER
                    ? null
                    : WorkspaceRow.of(path(folder, file), file, read.head(), mark);
        } catch (IOException gone) {
            return null;
        }
    }

    private void read(
            List<Candidate> part, Consumer<List<WorkspaceRow>> found, BooleanSupplier cancelled) {
        List<WorkspaceRow> rows = new ArrayList<>(part.size());
        for (Candidate each : part) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            try {
                HeadFile read = HeadFile.read(each.file(), each.mark().size());
                if (read.head().document() != DocumentKind.OTHER) {
                    paths.add(each.path());
                    rows.add(WorkspaceRow.of(each.path(), each.file(), read.head(), each.mark()));
                } else if (read.json()) {
                    othersNow.put(each.path(), each.mark());
                }
            } catch (IOException e) {
                if (FolderWalk.isJsonName(each.path())) {
                    problems.add(each.file() + " could not be read.");
                }
            }
        }
        if (!rows.isEmpty()) {
            found.accept(rows);
        }
    }
}
