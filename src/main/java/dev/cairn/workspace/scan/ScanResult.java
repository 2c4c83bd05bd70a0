package dev.cairn.workspace.scan;

import java.util.List;
import java.util.Set;

/**
 * What a scan met.
 *
 * @param paths of all rows that are there
 * @param others how many JSON files are neither item, Collection nor Catalog
 * @param problems a sentence for each folder or file that could not be read
 * @param complete whether it went through all; not so when it was cancelled
 */
public record ScanResult(Set<String> paths, int others, List<String> problems, boolean complete) {

    public ScanResult {
        paths = Set.copyOf(paths);
        problems = List.copyOf(problems);
    }
}
