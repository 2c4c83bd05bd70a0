package dev.cairn.workspace.rule;

import dev.cairn.workspace.item.WorkspaceRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what is wrong between items. Reads the disk: not for the window's thread. */
public final class WorkspaceCheck {

    private final ItemGraph graph;

    public WorkspaceCheck(Collection<WorkspaceRow> rows) {
        this.graph = new ItemGraph(rows);
    }

    /** All rules, in the order of the documentation. */
    public static List<WorkspaceRule> rules() {
        return List.of(
                new DuplicateIdRule(),
                new TwoFilesRule(),
                new BrokenLinkRule(),
                new CollectionFileRule(),
                new MissingAssetRule(),
                new BackLinkRule(),
                new UnlistedItemRule(),
                new CollectionExtentRule(),
                new CollectionSummariesRule(),
                new TrainingDataRule(),
                new UnpublishedTargetRule(),
                new SplitOverlapRule());
    }

    /** What is found, by the path of the row that it is told at. */
    public Map<String, List<WorkspaceFinding>> findings() {
        Map<String, List<WorkspaceFinding>> found = new HashMap<>();
        for (WorkspaceRule rule : rules()) {
            rule.check(
                    graph,
                    finding ->
                            found.computeIfAbsent(finding.path(), path -> new ArrayList<>())
                                    .add(finding));
        }
        found.values()
                .forEach(
                        list ->
                                list.sort(
                                        java.util.Comparator.comparing(WorkspaceFinding::pointer)));
        return found;
    }
}
