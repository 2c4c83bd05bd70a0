package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.rule.WorkspaceCheck;
import dev.cairn.workspace.rule.WorkspaceFinding;
import dev.cairn.workspace.scan.FolderScan;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The findings between the files of a command line, which are added to those within each. Where no
 * folder is named nothing is looked for: a file alone has no others around it.
 */
final class AcrossItems {

    private final Map<Path, List<WorkspaceFinding>> findings = new HashMap<>();
    private final CheckOptions options;

    private AcrossItems(CheckOptions options) {
        this.options = options;
    }

    /** Reads the heads of all files that lie in folders, and relates them. */
    static AcrossItems of(List<Path> paths, CheckOptions options) {
        AcrossItems across = new AcrossItems(options);
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        if (folders.isEmpty()) {
            return across;
        }
        Map<Path, WorkspaceRow> rows = new HashMap<>();
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    String prefix = folders.size() == 1 ? "" : path + "/";
                    new FolderScan(path)
                            .run(workers, found -> across.add(found, prefix, rows), () -> false);
                } else {
                    WorkspaceRow row = FolderScan.row(path.toAbsolutePath().getRoot(), path);
                    if (row != null) {
                        across.add(List.of(named(row, path.toString())), "", rows);
                    }
                }
            }
        }
        across.relate(rows);
        return across;
    }

    /** Relates rows that are read already. */
    static AcrossItems of(Collection<WorkspaceRow> rows, CheckOptions options) {
        AcrossItems across = new AcrossItems(options);
        Map<Path, WorkspaceRow> files = new HashMap<>();
        rows.forEach(row -> files.put(key(row.file()), row));
        across.relate(files);
        return across;
    }

    private void relate(Map<Path, WorkspaceRow> rows) {
        Map<String, Path> files = new HashMap<>();
        rows.forEach((file, row) -> files.put(row.path(), file));
        new WorkspaceCheck(rows.values())
                .findings()
                .forEach(
                        (path, found) ->
                                findings.put(Objects.requireNonNull(files.get(path)), found));
    }

    private void add(List<WorkspaceRow> found, String prefix, Map<Path, WorkspaceRow> rows) {
        synchronized (rows) {
            for (WorkspaceRow row : found) {
                rows.putIfAbsent(key(row.file()), named(row, prefix + row.path()));
            }
        }
    }

    private static WorkspaceRow named(WorkspaceRow row, String path) {
        return WorkspaceRow.of(path, row.file(), row.head(), row.mark());
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** A verdict with what is wrong between its file and others. */
    FileReport addTo(FileReport verdict) {
        @Nullable List<WorkspaceFinding> found =
                findings.isEmpty() ? null : findings.get(key(verdict.path()));
        if (found == null || !(verdict instanceof FileReport.Checked checked)) {
            return verdict;
        }
        List<Finding> all = new ArrayList<>(checked.report().findings());
        int[] counts = new int[Severity.values().length];
        int added = 0;
        for (WorkspaceFinding each : found) {
            String rule = each.rule().id();
            if (!options.off().contains(rule)) {
                Severity severity = options.severities().getOrDefault(rule, each.rule().severity());
                all.add(each.on(checked.text(), checked.path(), severity));
                counts[severity.ordinal()]++;
                added++;
            }
        }
        all.sort(Comparator.comparingInt(finding -> finding.span().start()));
        Report report = checked.report();
        return new FileReport.Checked(
                checked.path(),
                checked.text(),
                new Report(
                        all,
                        report.schemas(),
                        report.total() + added,
                        report.errors() + counts[Severity.ERROR.ordinal()],
                        report.todos() + counts[Severity.TODO.ordinal()],
                        report.warnings() + counts[Severity.WARNING.ordinal()],
                        report.hints() + counts[Severity.HINT.ordinal()]));
    }
}
