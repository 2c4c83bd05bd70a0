package dev.cairn.workspace.rule;

import dev.cairn.workspace.item.PolygonArea;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Areas by their western ends, so that not each has to be compared with each. */
final class AreaIndex {

    private record Entry(WorkspaceRow row, PolygonArea area, double[] box) {}

    private final List<Entry> entries = new ArrayList<>();
    private boolean sorted = true;
    private double widest;

    void add(WorkspaceRow row, PolygonArea area) {
        double[] box = area.box();
        entries.add(new Entry(row, area, box));
        widest = Math.max(widest, box[2] - box[0]);
        sorted = false;
    }

    /** The rows whose areas share some place with an area, by path. */
    List<WorkspaceRow> overlapping(PolygonArea area) {
        if (!sorted) {
            entries.sort(Comparator.comparingDouble(entry -> entry.box()[0]));
            sorted = true;
        }
        double[] box = area.box();
        List<WorkspaceRow> found = new ArrayList<>();
        for (int i = firstFrom(box[0] - widest); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.box()[0] >= box[2]) {
                break;
            }
            if (entry.area().overlaps(area)) {
                found.add(entry.row());
            }
        }
        found.sort(Comparator.comparing(WorkspaceRow::path));
        return found;
    }

    private int firstFrom(double west) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).box()[0] < west) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
