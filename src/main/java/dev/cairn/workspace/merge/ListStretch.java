package dev.cairn.workspace.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a list that at least one side changed; all ranges are half open.
 *
 * @param baseFrom where it begins in what both came from
 * @param baseTo where it ends there
 * @param ownFrom where it begins in ours
 * @param ownTo where it ends there
 * @param otherFrom where it begins in theirs
 * @param otherTo where it ends there
 * @param byOwn whether our side changed it
 * @param byOther whether their side changed it
 */
record ListStretch(
        int baseFrom,
        int baseTo,
        int ownFrom,
        int ownTo,
        int otherFrom,
        int otherTo,
        boolean byOwn,
        boolean byOther) {

    /** Longer lists, such as the corners of a coast, are compared place by place. */
    private static final int LONG = 5_000;

    /** What one side replaced: a range of the base, and how much longer it became. */
    private record Replaced(int from, int to, int growth, boolean own) {
        boolean meets(int start, int end) {
            boolean bothInsert = from == to && start == end && from == start;
            return bothInsert || from < end && start < to;
        }
    }

    /** The stretches that were changed, in order. */
    static List<ListStretch> of(List<JsonValue> base, List<JsonValue> own, List<JsonValue> other) {
        List<Replaced> all = new ArrayList<>();
        collect(base, own, true, all);
        collect(base, other, false, all);
        all.sort(Comparator.comparingInt(Replaced::from).thenComparingInt(Replaced::to));
        List<ListStretch> stretches = new ArrayList<>();
        int ownShift = 0;
        int otherShift = 0;
        int at = 0;
        while (at < all.size()) {
            int from = all.get(at).from();
            int to = all.get(at).to();
            int ownGrowth = 0;
            int otherGrowth = 0;
            boolean byOwn = false;
            boolean byOther = false;
            do {
                Replaced next = all.get(at++);
                to = Math.max(to, next.to());
                ownGrowth += next.own() ? next.growth() : 0;
                otherGrowth += next.own() ? 0 : next.growth();
                byOwn |= next.own();
                byOther |= !next.own();
            } while (at < all.size() && all.get(at).meets(from, to));
            stretches.add(
                    new ListStretch(
                            from,
                            to,
                            from + ownShift,
                            to + ownShift + ownGrowth,
                            from + otherShift,
                            to + otherShift + otherGrowth,
                            byOwn,
                            byOther));
            ownShift += ownGrowth;
            otherShift += otherGrowth;
        }
        return stretches;
    }

    private static void collect(
            List<JsonValue> base, List<JsonValue> side, boolean own, List<Replaced> into) {
        boolean sameLength = base.size() == side.size();
        List<Replaced> places = sameLength ? places(base, side, own) : List.of();
        if (sameLength && (places.size() <= 1 || base.size() > LONG)) {
            into.addAll(places);
        } else if (base.size() > LONG || side.size() > LONG) {
            into.add(new Replaced(0, base.size(), side.size() - base.size(), own));
        } else {
            List<Replaced> moved = moved(base, side, own);
            int entries = moved.stream().mapToInt(each -> each.to() - each.from()).sum();
            into.addAll(sameLength && places.size() <= entries ? places : moved);
        }
    }

    /** Each entry that is another one: most changes of a list change entries, and move none. */
    private static List<Replaced> places(List<JsonValue> base, List<JsonValue> side, boolean own) {
        List<Replaced> places = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            if (!base.get(i).equals(side.get(i))) {
                places.add(new Replaced(i, i + 1, 0, own));
            }
        }
        return places;
    }

    private static List<Replaced> moved(List<JsonValue> base, List<JsonValue> side, boolean own) {
        List<Replaced> moved = new ArrayList<>();
        int end = 0;
        for (AbstractDelta<JsonValue> delta :
                DiffUtils.diff(base, side, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = from + delta.getSource().size();
            int first = delta.getTarget().getPosition();
            int growth = delta.getTarget().size() - delta.getSource().size();
            Replaced before = moved.isEmpty() ? null : moved.getLast();
            // a removal right before an insertion comes as two, in either order
            if (before != null && before.to() == from && end == first) {
                moved.removeLast();
                from = before.from();
                growth += before.growth();
            }
            moved.add(new Replaced(from, to, growth, own));
            end = first + delta.getTarget().size();
        }
        return moved;
    }

    /** Whether both put something in at a place where nothing was. */
    boolean isInsertion() {
        return baseFrom == baseTo && byOwn && byOther;
    }

    /** Whether each entry has its counterpart on both sides. */
    boolean isEven() {
        int length = baseTo - baseFrom;
        return length == ownTo - ownFrom && length == otherTo - otherFrom;
    }

    /** Whether only their side changed it. */
    boolean isTheirs() {
        return byOther && !byOwn;
    }

    /** Whether it can be merged without a question about the list as a whole. */
    boolean isSettled(JsonArray base, JsonArray own, JsonArray other) {
        return !(byOwn && byOther)
                || isInsertion()
                || isEven()
                || own.elements()
                        .subList(ownFrom, ownTo)
                        .equals(other.elements().subList(otherFrom, otherTo));
    }
}
