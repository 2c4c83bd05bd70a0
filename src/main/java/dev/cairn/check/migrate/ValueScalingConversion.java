package dev.cairn.check.migrate;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns {@code value_scaling} of mlm 1.4 into what 1.3.0 has for it: kind of scaling, statistics,
 * and whether each band is scaled by itself; what does not fit becomes a processing function.
 */
public final class ValueScalingConversion {

    private static final String FIELD = "value_scaling";
    private static final String FUNCTION = "pre_processing_function";

    /** The kinds of scaling that 1.3.0 has as well, with the statistics that go with them. */
    private static final Map<String, List<String>> KINDS =
            Map.of("z-score", List.of("mean", "stddev"), "min-max", List.of("minimum", "maximum"));

    private final MigrationDraft draft;
    private final JsonPointer input;

    ValueScalingConversion(MigrationDraft draft, JsonPointer input) {
        this.draft = draft;
        this.input = input;
    }

    /** Converts the scaling of one input of an item that is otherwise left as it is. */
    public static void convert(JsonText text, JsonPointer input, JsonEditor editor) {
        MigrationDraft draft = new MigrationDraft(text, Map.of());
        new ValueScalingConversion(draft, input).convert();
        JsonText result = draft.editor().result();
        JsonValue value = result.get(input);
        if (value != null) {
            editor.set(input, value);
        }
    }

    void convert() {
        switch (draft.get(input.child(FIELD))) {
            case JsonNull none -> {
                draft.editor().remove(input.child(FIELD));
                set("norm_type", null);
                draft.changed("Inputs whose values are not scaled say so by norm_type.");
            }
            case JsonArray list when list.size() > 0 -> {
                String kind = kind(list);
                if (kind != null) {
                    statistics(list, kind);
                } else {
                    function(list);
                }
            }
            case null, default -> {}
        }
    }

    /** The one kind of all entries, if 1.3.0 has it and all their numbers are there. */
    private static @Nullable String kind(JsonArray list) {
        String kind = null;
        for (JsonValue entry : list.elements()) {
            if (!(entry instanceof JsonObject object)
                    || !(object.get("type") instanceof JsonString type)
                    || !KINDS.containsKey(type.value())
                    || kind != null && !kind.equals(type.value())) {
                return null;
            }
            kind = type.value();
            for (String name : KINDS.getOrDefault(kind, List.of())) {
                if (!(object.get(name) instanceof JsonNumber)) {
                    return null;
                }
            }
        }
        return kind;
    }

    private void statistics(JsonArray list, String kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonValue entry : list.elements()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (String name : KINDS.getOrDefault(kind, List.of())) {
                JsonValue number = ((JsonObject) entry).get(name);
                if (number != null) {
                    row.put(name, number);
                }
            }
            rows.add(row);
        }
        draft.editor().remove(input.child(FIELD));
        set("norm_by_channel", list.size() > 1);
        set("norm_type", kind);
        set("statistics", rows);
        draft.changed(
                "value_scaling of the kind %s becomes norm_type, norm_by_channel and statistics."
                        .formatted(kind));
    }

    private void function(JsonArray list) {
        JsonPointer place = input.child(FUNCTION);
        JsonValue there = draft.get(place);
        List<Object> all = new ArrayList<>();
        if (there instanceof JsonArray functions) {
            all.addAll(functions.elements());
        } else if (there instanceof JsonObject) {
            all.add(there);
        }
        Map<String, Object> scaling = new LinkedHashMap<>();
        scaling.put("format", FIELD);
        scaling.put("expression", list);
        draft.editor().remove(input.child(FIELD));
        if (all.isEmpty()) {
            draft.editor().set(place, scaling);
        } else {
            all.add(scaling);
            Map<String, Object> sequence = new LinkedHashMap<>();
            sequence.put("format", "sequence");
            sequence.put("expression", all);
            draft.editor().set(place, sequence);
        }
        draft.changed(
                "value_scaling that mlm 1.3.0 has no word for becomes a pre-processing function that holds it as it was.");
    }

    private void set(String name, @Nullable Object value) {
        draft.editor().set(input.child(name), value);
    }
}
