package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.ModelTensor;

import java.util.List;

/**
 * The inputs and outputs of a model, read once for all rules that ask.
 *
 * @param inputs in their order
 * @param outputs in their order
 */
record CheckedTensors(List<ModelTensor> inputs, List<ModelTensor> outputs) {

    static CheckedTensors of(CheckedItem item) {
        return item.shared().get(CheckedTensors.class, item, CheckedTensors::read);
    }

    private static CheckedTensors read(CheckedItem checked) {
        StacItem item = checked.item();
        return new CheckedTensors(ModelTensor.inputs(item), ModelTensor.outputs(item));
    }
}
