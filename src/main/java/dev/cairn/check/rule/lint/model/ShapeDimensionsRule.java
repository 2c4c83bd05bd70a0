package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.model.ModelTensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tensor has one size for each dimension, none of them 0, and each dimension once. */
public final class ShapeDimensionsRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "shape-dimensions",
                    Severity.WARNING,
                    "A tensor has one size for each dimension, no size is 0, and no dimension is named twice.",
                    "Who runs the model builds the tensor from both lists.",
                    "Cut the longer list or fill the shorter with -1; put -1 for 0; rename the second of two.");

    /** What a dimension that is named twice was probably to be the second time. */
    private static final Map<String, String> OTHER =
            Map.of(
                    "width", "height",
                    "height", "width",
                    "batch", "channel",
                    "channel", "band",
                    "x", "y",
                    "y", "x");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        CheckedTensors tensors = CheckedTensors.of(item);
        check(item, tensors.inputs(), out);
        check(item, tensors.outputs(), out);
    }

    private static void check(CheckedItem item, List<ModelTensor> tensors, FindingSink out) {
        for (ModelTensor tensor : tensors) {
            JsonArray shape = tensor.list("shape");
            JsonArray order = tensor.list("dim_order");
            if (shape != null && order != null && shape.size() > 0 && order.size() > 0) {
                lengths(item, tensor, shape.size(), order.size(), out);
            }
            if (shape != null) {
                zeros(item, tensor, shape, out);
            }
            if (order != null) {
                twice(item, tensor, order, out);
            }
        }
    }

    private static void lengths(
            CheckedItem item, ModelTensor tensor, int sizes, int names, FindingSink out) {
        if (sizes == names) {
            return;
        }
        JsonPointer shape = tensor.frame().child("shape");
        JsonPointer order = tensor.frame().child("dim_order");
        List<Fix> fixes = new ArrayList<>();
        if (sizes < names) {
            fixes.add(
                    Fix.of(
                            "Fill the shape with -1, any size",
                            false,
                            item.text(),
                            e -> {
                                for (int i = sizes; i < names; i++) {
                                    e.add(shape, -1);
                                }
                            }));
        }
        fixes.add(
                Fix.of(
                        sizes < names ? "Cut the dimensions" : "Cut the shape",
                        false,
                        item.text(),
                        e -> cut(e, sizes < names ? order : shape, Math.min(sizes, names))));
        out.add(
                item.finding(
                        INFO,
                        shape,
                        "It has %d %s for %d %s."
                                .formatted(
                                        sizes,
                                        sizes == 1 ? "size" : "sizes",
                                        names,
                                        names == 1 ? "dimension" : "dimensions"),
                        fixes));
    }

    private static void cut(JsonEditor editor, JsonPointer list, int size) {
        while (editor.result().get(list) instanceof JsonArray array && array.size() > size) {
            editor.remove(list.child(array.size() - 1));
        }
    }

    private static void zeros(
            CheckedItem item, ModelTensor tensor, JsonArray shape, FindingSink out) {
        for (int i = 0; i < shape.size(); i++) {
            if (shape.get(i) instanceof JsonNumber size && isZero(size)) {
                JsonPointer place = tensor.frame().child("shape").child(i);
                out.add(
                        item.finding(
                                INFO,
                                place,
                                "A dimension of size 0 holds nothing; -1 stands for any size.",
                                Fix.of(
                                        "Change it to -1",
                                        false,
                                        item.text(),
                                        e -> e.set(place, -1))));
            }
        }
    }

    private static boolean isZero(JsonNumber size) {
        // what is too small for a double reads as zero as well
        return size.doubleValue() == 0 && size.decimal().signum() == 0;
    }

    private static void twice(
            CheckedItem item, ModelTensor tensor, JsonArray names, FindingSink out) {
        for (int i = 1; i < names.size(); i++) {
            if (!(names.get(i) instanceof JsonString text)
                    || ModelTensor.indexOf(names, text.value()) == i
                    || text.value().isBlank()) {
                continue;
            }
            String name = text.value();
            JsonPointer order = tensor.frame().child("dim_order");
            out.explains("uniqueItems", order);
            JsonPointer place = order.child(i);
            String free = free(name, names);
            boolean broken = item.isBroken(order);
            out.add(
                    item.finding(
                            INFO,
                            broken ? Severity.ERROR : Severity.WARNING,
                            place,
                            FindingSpans.mark(item.text(), place),
                            "The dimension %s is there already; each has a name of its own."
                                    .formatted(ItemWording.quoted(name)),
                            List.of(
                                    Fix.of(
                                            "Rename it to %s".formatted(ItemWording.quoted(free)),
                                            false,
                                            item.text(),
                                            e -> e.set(place, free)))));
            return;
        }
    }

    private static String free(String name, JsonArray taken) {
        String free = OTHER.getOrDefault(name, name + "-b");
        while (ModelTensor.indexOf(taken, free) >= 0) {
            free += "-b";
        }
        return free;
    }
}
