package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.stac.Item;

import java.util.List;

/**
 * The inputs and outputs of a model, read once for all rules that ask.
 *
 * @param inputs in their order
 * @param outputs in their order
 */
record Tensors(List<Tensor> inputs, List<Tensor> outputs) {

    static Tensors of(CheckedItem item) {
        return item.shared().get(Tensors.class, item, Tensors::read);
    }

    private static Tensors read(CheckedItem checked) {
        Item item = checked.item();
        return new Tensors(Tensor.inputs(item), Tensor.outputs(item));
    }
}
