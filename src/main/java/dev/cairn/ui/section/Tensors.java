package dev.cairn.ui.section;

import dev.cairn.json.JsonString;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.Form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What inputs and outputs of a model have in common. */
final class Tensors {

    private Tensors() {}

    /** The array of a new input or output: of one dimension, whatever number of samples. */
    static Map<String, Object> fresh() {
        Map<String, Object> tensor = new LinkedHashMap<>();
        tensor.put("shape", List.of(-1));
        tensor.put("dim_order", List.of("batch"));
        tensor.put("data_type", "");
        return tensor;
    }

    /** A function that is run on the data: its format, and its text or structure. */
    static Form function() {
        return Form.entry()
                .suggest(
                        "format",
                        List.of("python", "docker", "uri", "gdal-calc", "rio-calc", "openeo"))
                .field(
                        "expression",
                        new Controls.Either(
                                List.of(
                                        new Controls.Alternative(
                                                "Text",
                                                new Controls.LongText(),
                                                value -> value instanceof JsonString,
                                                ""),
                                        new Controls.Alternative(
                                                "Structure",
                                                new Controls.Raw(),
                                                value -> true,
                                                Map.of()))));
    }
}
