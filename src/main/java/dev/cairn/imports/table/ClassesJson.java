package dev.cairn.imports.table;

import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classes in JSON as a table: a list of objects, a list of names, or an object of values and names.
 */
final class ClassesJson {
    private ClassesJson() {}

    static Optional<List<List<String>>> rows(String text) {
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Optional.empty();
        }
        @Nullable JsonValue root = JsonText.of(text).root();
        Object plain = root == null ? null : JsonValues.plain(root);
        List<List<String>> rows = new ArrayList<>();
        if (plain instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            rows.addAll(objects(list));
        } else if (plain instanceof List<?> list && list.stream().allMatch(ClassesJson::isPlain)) {
            list.forEach(name -> rows.add(List.of(String.valueOf(name))));
        } else if (plain instanceof Map<?, ?> object) {
            if (object.values().stream()
                    .allMatch(v -> v instanceof String || v instanceof Number)) {
                object.forEach((key, value) -> rows.add(pair(String.valueOf(key), value)));
            } else if (object.size() == 1
                    && object.values().iterator().next() instanceof List<?> list
                    && list.stream().allMatch(Map.class::isInstance)) {
                rows.addAll(objects(list));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    /** The value first, whichever side of the colon it stands on. */
    private static List<String> pair(String key, Object value) {
        return value instanceof Number
                ? List.of(value.toString(), key)
                : List.of(key, value.toString());
    }

    private static List<List<String>> objects(List<?> list) {
        Set<String> header = new LinkedHashSet<>();
        for (Object entry : list) {
            ((Map<?, ?>) entry).keySet().forEach(key -> header.add(String.valueOf(key)));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(header));
        for (Object entry : list) {
            List<String> row = new ArrayList<>();
            for (String key : header) {
                Object value = ((Map<?, ?>) entry).get(key);
                row.add(isPlain(value) ? String.valueOf(value) : "");
            }
            rows.add(row);
        }
        return header.isEmpty() ? List.of() : rows;
    }
}
