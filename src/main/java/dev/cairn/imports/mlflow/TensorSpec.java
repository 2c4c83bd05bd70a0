package dev.cairn.imports.mlflow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One tensor of a signature.
 *
 * @param name empty if it has none
 * @param shape -1 for any size
 * @param dataType as the raster extension names it
 * @param description empty if there is nothing to say
 */
record TensorSpec(String name, List<Integer> shape, String dataType, String description) {
    private static final Set<String> SAME =
            Set.of(
                    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
                    "float16", "float32", "float64");
    private static final int NAMED_COLUMNS = 20;

    static TensorSpec tensor(Map<?, ?> spec, Map<?, ?> tensor) {
        List<Integer> shape = new ArrayList<>();
        if (tensor.get("shape") instanceof List<?> sizes) {
            for (Object size : sizes) {
                shape.add(size instanceof Number number ? Math.max(-1, number.intValue()) : -1);
            }
        }
        return new TensorSpec(
                text(spec.get("name")),
                shape.isEmpty() ? List.of(-1) : List.copyOf(shape),
                dataType(text(tensor.get("dtype"))),
                "");
    }

    /** The columns of a table as one tensor of rows and features. */
    static TensorSpec table(List<? extends Map<?, ?>> columns) {
        Set<String> types = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (Map<?, ?> column : columns) {
            types.add(dataType(text(column.get("type"))));
            String name = text(column.get("name"));
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        String type =
                types.size() == 1
                        ? types.iterator().next()
                        : types.contains("other") ? "other" : "float64";
        String more =
                names.size() > NAMED_COLUMNS
                        ? " and " + (names.size() - NAMED_COLUMNS) + " more"
                        : "";
        String description =
                names.isEmpty()
                        ? ""
                        : "Columns: "
                                + String.join(
                                        ", ",
                                        names.subList(0, Math.min(names.size(), NAMED_COLUMNS)))
                                + more
                                + ".";
        String name = names.size() == 1 ? names.getFirst() : "";
        return new TensorSpec(
                name, List.of(-1, columns.size()), type, names.size() == 1 ? "" : description);
    }

    /**
     * The raster extension's name of a type of NumPy, of a table column of MLflow, or of a tensor
     * library.
     */
    static String dataType(String written) {
        String type =
                written.toLowerCase(Locale.ROOT).replaceFirst("^(?:numpy|np|torch|tf)\\.", "");
        if (SAME.contains(type)) {
            return type;
        }
        return switch (type) {
            case "bool", "boolean" -> "uint8";
            case "integer", "int" -> "int32";
            case "long" -> "int64";
            case "half" -> "float16";
            case "float" -> "float32";
            case "double" -> "float64";
            case "complex64" -> "cfloat32";
            case "complex128" -> "cfloat64";
            default -> "other";
        };
    }

    private static String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }
}
