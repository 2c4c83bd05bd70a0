package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.BoxOutline;

import java.util.ArrayList;
import java.util.List;

/** An item has a footprint with a box around it, or neither. */
public final class GeometryNullRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "geometry-null",
                    Severity.ERROR,
                    "An item has a footprint (geometry) and a bounding box, or says null and has no box.",
                    "The STAC core asks for it. In the profile aiopen null is to do in a draft and a warning later: nobody finds such an item on a map.",
                    "Make a footprint of the box; take the whole world; remove the box.");

    private static final List<Integer> WORLD = List.of(-180, -90, 180, 90);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean boxed = false;
        boolean missing = false;
        for (SchemaViolation violation : item.violations()) {
            boxed |=
                    violation.keyword().equals("false")
                            && violation.pointer().equals(CheckedFootprint.BBOX);
            missing |= violation.pointer().isRoot() && "geometry".equals(violation.member());
        }
        if (boxed && item.get(CheckedFootprint.GEOMETRY) instanceof JsonNull) {
            out.explains(v -> v.pointer().equals(CheckedFootprint.BBOX));
            List<Fix> fixes = new ArrayList<>();
            fixes.addAll(polygon(item));
            fixes.add(
                    Fix.of(
                            "Remove the bounding box",
                            false,
                            item.text(),
                            e -> e.remove(CheckedFootprint.BBOX)));
            out.add(
                    item.finding(
                            INFO,
                            CheckedFootprint.BBOX,
                            "The footprint (geometry) is null, so there must be no box either.",
                            fixes));
        }
        if (!boxed
                && item.options().profile() == Profile.AIOPEN
                && item.get(CheckedFootprint.GEOMETRY) instanceof JsonNull) {
            nowhere(item, out);
        }
        if (missing) {
            out.explains(
                    v ->
                            v.pointer().isRoot()
                                    && ("geometry".equals(v.member())
                                            || "bbox".equals(v.member())));
            List<Fix> fixes = new ArrayList<>(polygon(item));
            fixes.addAll(item.tried("Take the whole world", false, GeometryNullRule::setWorld));
            if (item.get(CheckedFootprint.BBOX) == null) {
                fixes.addAll(
                        item.tried(
                                "Say that it has no place",
                                false,
                                e -> e.set(CheckedFootprint.GEOMETRY, null)));
            }
            out.add(
                    item.missing(
                            INFO,
                            JsonPointer.ROOT,
                            "The footprint (geometry) is missing; an item without a place says null.",
                            fixes));
        }
    }

    /** Null says that an item has no place; in a new one it says that nobody has set it yet. */
    private static void nowhere(CheckedItem item, FindingSink out) {
        boolean draft = item.isDraft();
        out.add(
                item.finding(
                        INFO,
                        draft ? Severity.TODO : Severity.WARNING,
                        CheckedFootprint.GEOMETRY,
                        FindingSpans.mark(item.text(), CheckedFootprint.GEOMETRY),
                        draft
                                ? "The footprint is still to be set: draw it, paste it, or take the whole world."
                                : "The item has no footprint (geometry is null), so nobody finds it on a map.",
                        item.tried("Take the whole world", false, GeometryNullRule::setWorld)));
    }

    /** The fix that makes an outline of the bounding box; none where that is no sound box. */
    static List<Fix> polygon(CheckedItem item) {
        BoundingBox box = BoundingBox.of(item.get(CheckedFootprint.BBOX));
        if (box == null || !box.isSound() || box.isFlat()) {
            return List.of();
        }
        return item.tried(
                "Make the footprint a rectangle of the bounding box",
                false,
                e -> e.set(CheckedFootprint.GEOMETRY, BoxOutline.geometry(box.exact())));
    }

    private static void setWorld(JsonEditor editor) {
        editor.set(CheckedFootprint.GEOMETRY, BoxOutline.geometry(WORLD));
        editor.set(CheckedFootprint.BBOX, WORLD);
    }
}
