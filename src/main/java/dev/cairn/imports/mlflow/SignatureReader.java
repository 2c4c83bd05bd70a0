package dev.cairn.imports.mlflow;

import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the signature of an MLflow model into the inputs and outputs of the mlm extension. */
final class SignatureReader {
    private final List<String> notes;

    SignatureReader(List<String> notes) {
        this.notes = notes;
    }

    /** Entries of {@code mlm:input}; empty if the signature names none. */
    Optional<List<Map<String, Object>>> inputs(@Nullable Object written) {
        return entries(written)
                .map(
                        tensors ->
                                tensors.stream()
                                        .map(
                                                tensor -> {
                                                    Map<String, Object> input =
                                                            new LinkedHashMap<>();
                                                    input.put(
                                                            "name",
                                                            tensor.name().isEmpty()
                                                                    ? "input"
                                                                    : tensor.name());
                                                    input.put("bands", List.of());
                                                    input.put(
                                                            "input",
                                                            structure(
                                                                    tensor,
                                                                    DimensionGuess.ofInput(
                                                                            tensor.shape())));
                                                    describe(input, tensor);
                                                    return input;
                                                })
                                        .toList());
    }

    /** Entries of {@code mlm:output}; their tasks are left open. */
    Optional<List<Map<String, Object>>> outputs(@Nullable Object written) {
        return entries(written)
                .map(
                        tensors ->
                                tensors.stream()
                                        .map(
                                                tensor -> {
                                                    Map<String, Object> output =
                                                            new LinkedHashMap<>();
                                                    output.put(
                                                            "name",
                                                            tensor.name().isEmpty()
                                                                    ? "output"
                                                                    : tensor.name());
                                                    output.put("tasks", List.of());
                                                    output.put(
                                                            "result",
                                                            structure(
                                                                    tensor,
                                                                    DimensionGuess.ofOutput(
                                                                            tensor.shape())));
                                                    describe(output, tensor);
                                                    return output;
                                                })
                                        .toList());
    }

    private static void describe(Map<String, Object> entry, TensorSpec tensor) {
        if (!tensor.description().isEmpty()) {
            entry.put("description", tensor.description());
        }
    }

    private Map<String, Object> structure(TensorSpec tensor, List<String> dimensions) {
        Map<String, Object> structure = new LinkedHashMap<>();
        structure.put("shape", tensor.shape());
        structure.put("dim_order", dimensions);
        structure.put("data_type", tensor.dataType());
        return structure;
    }

    /** The signature is JSON within the YAML; it lists tensors, or the columns of one table. */
    private Optional<List<TensorSpec>> entries(@Nullable Object written) {
        Object plain = written;
        if (written instanceof String json) {
            @Nullable JsonValue root = JsonText.of(json).root();
            plain = root == null ? null : JsonValues.plain(root);
        }
        if (!(plain instanceof List<?> list) || list.isEmpty()) {
            return Optional.empty();
        }
        List<TensorSpec> tensors = new ArrayList<>();
        List<Map<?, ?>> columns = new ArrayList<>();
        for (Object entry : list) {
            if (entry instanceof Map<?, ?> spec) {
                if (spec.get("tensor-spec") instanceof Map<?, ?> tensor) {
                    tensors.add(TensorSpec.tensor(spec, tensor));
                } else {
                    columns.add(spec);
                }
            }
        }
        if (!columns.isEmpty()) {
            tensors.add(TensorSpec.table(columns));
        }
        if (tensors.stream().anyMatch(tensor -> tensor.shape().size() > 1)) {
            addOnce("The order of the dimensions was guessed from the shape; have a look at it.");
        }
        if (tensors.stream().anyMatch(tensor -> tensor.dataType().equals("other"))) {
            addOnce("Some data types have no name in the mlm extension and became “other”.");
        }
        return tensors.isEmpty() ? Optional.empty() : Optional.of(tensors);
    }

    private void addOnce(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
