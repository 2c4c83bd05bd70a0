package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.PolygonArea;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** An area that a model is tested in and that it was trained in as well. */
final class SplitOverlapRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "split-overlap",
                    Severity.WARNING,
                    "Areas of interest for training and for testing do not overlap, within a collection.",
                    "A test in an area that was trained with says too much good of a model.",
                    "Takes the item out of the test.");

    private static final JsonPointer SPLIT = JsonPointer.of("properties", "ml-aoi:split");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        Map<String, List<WorkspaceRow>> groups = new HashMap<>();
        for (WorkspaceRow row : items.items()) {
            if (row.head().area() != null) {
                String group =
                        Objects.requireNonNullElse(row.head().collection(), "in " + row.folder());
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
            }
        }
        groups.values().forEach(group -> compare(group, out));
    }

    private static void compare(List<WorkspaceRow> group, Consumer<WorkspaceFinding> out) {
        AreaIndex training = new AreaIndex();
        for (WorkspaceRow row : group) {
            PolygonArea area = row.head().area();
            if (area != null && "train".equals(row.head().split())) {
                training.add(row, area);
            }
        }
        for (WorkspaceRow row : group) {
            PolygonArea area = row.head().area();
            if (area != null && "test".equals(row.head().split())) {
                List<WorkspaceRow> overlapping = training.overlapping(area);
                if (!overlapping.isEmpty()) {
                    tell(row, overlapping, out);
                }
            }
        }
    }

    private static void tell(
            WorkspaceRow row, List<WorkspaceRow> overlapping, Consumer<WorkspaceFinding> out) {
        int more = overlapping.size() - 1;
        out.accept(
                new WorkspaceFinding(
                        INFO,
                        row.path(),
                        SPLIT,
                        "Its area is for testing, and overlaps with the training area %s%s."
                                .formatted(
                                        overlapping.getFirst().path(),
                                        more == 0 ? "" : " and " + more + " more"),
                        List.of(
                                new WorkspaceFix(
                                        "Use it for training",
                                        false,
                                        row.file(),
                                        editor -> editor.set(SPLIT, "train")))));
    }
}
