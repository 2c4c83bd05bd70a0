package dev.cairn.ui.section;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldControl;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.FormData;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.StandardControls;
import dev.cairn.form.ValueWording;
import dev.cairn.form.section.StacControls;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the control for a field that no section names: from its schema, or from the value where
 * there is none.
 */
final class GenericControls {

    private static final int COLUMNS = 3;

    private GenericControls() {}

    /** The field at a place of the item, as a member of its object. */
    static FieldSpec field(FormData data, JsonPointer place, @Nullable JsonValue value) {
        return new FieldSpec(JsonPointer.ROOT.child(place.last()), control(data, place, value));
    }

    static FieldControl control(FormData data, JsonPointer place, @Nullable JsonValue value) {
        Optional<FieldDescription> facts = data.facts(place);
        Set<String> types = facts.map(FieldDescription::types).orElse(Set.of());
        if (value != null) {
            // What is there decides between the types that are allowed.
            return ofValue(data, place, value, facts);
        }
        if (facts.isPresent() && isChoice(facts.get())) {
            return new StandardControls.Choice();
        }
        if (types.contains("boolean")) {
            return new StandardControls.Flag();
        }
        if (types.contains("integer") || types.contains("number")) {
            return new StandardControls.Number(NumberUnit.NONE);
        }
        if (types.contains("array")) {
            return ofList(data, place);
        }
        if (types.contains("object")) {
            return ofObject(data, place);
        }
        return types.contains("string") && facts.isPresent()
                ? ofText(facts.get())
                : new StandardControls.Raw();
    }

    private static FieldControl ofValue(
            FormData data, JsonPointer place, JsonValue value, Optional<FieldDescription> facts) {
        boolean choice = facts.filter(GenericControls::isChoice).isPresent();
        return switch (value) {
            case JsonString string when choice -> new StandardControls.Choice();
            case JsonString string ->
                    facts.map(GenericControls::ofText)
                            .orElseGet(
                                    () ->
                                            string.value().length() > 80
                                                            || string.value().indexOf('\n') >= 0
                                                    ? new StandardControls.LongText()
                                                    : new StandardControls.Text());
            case JsonNumber number ->
                    choice
                            ? new StandardControls.Choice()
                            : new StandardControls.Number(NumberUnit.NONE);
            case JsonBoolean flag -> new StandardControls.Flag();
            case JsonArray list when list.size() > 0 && all(list, JsonString.class) ->
                    isChoiceList(data, place)
                            ? new StandardControls.Choices()
                            : new StandardControls.Tags(List.of());
            case JsonArray list
                    when list.size() > 0 && list.size() <= 20 && all(list, JsonNumber.class) ->
                    new StandardControls.Numbers();
            case JsonArray list
                    when list.size() > 0
                            && all(list, JsonObject.class)
                            && place.size() < StacControls.Others.DEEPEST ->
                    isFlat(list)
                            ? table(data, place, list)
                            : isUnknown(data, place.child(0), facts)
                                    ? new StacControls.Structure()
                                    : entries();
            case JsonArray list when list.size() == 0 -> ofList(data, place);
            case JsonObject object when isUnknown(data, place, facts) ->
                    new StacControls.Structure();
            case JsonObject object when place.size() < StacControls.Others.DEEPEST -> inside();
            case JsonArray list when isUnknown(data, place, facts) -> new StacControls.Structure();
            default -> choice ? new StandardControls.Choice() : new StandardControls.Raw();
        };
    }

    /** Of what no schema speaks there is no form, only a look. */
    private static boolean isUnknown(
            FormData data, JsonPointer place, Optional<FieldDescription> facts) {
        return facts.isEmpty() && data.members(place).isEmpty();
    }

    private static FieldControl ofText(FieldDescription field) {
        if ("date-time".equals(field.format())) {
            return new StandardControls.DateTime();
        }
        if (field.name().endsWith("description")) {
            return new StandardControls.LongText();
        }
        return field.examples().isEmpty()
                ? new StandardControls.Text()
                : new StandardControls.Suggest(List.of());
    }

    private static FieldControl ofList(FormData data, JsonPointer place) {
        Set<String> types =
                data.facts(place.child(0)).map(FieldDescription::types).orElse(Set.of());
        if (isChoiceList(data, place)) {
            return new StandardControls.Choices();
        }
        if (types.contains("object")) {
            return entries();
        }
        if (types.contains("number") || types.contains("integer")) {
            return new StandardControls.Numbers();
        }
        return types.contains("string")
                ? new StandardControls.Tags(List.of())
                : new StandardControls.Raw();
    }

    private static FieldControl ofObject(FormData data, JsonPointer place) {
        return data.members(place).isEmpty() ? new StandardControls.Raw() : inside();
    }

    private static FieldControl inside() {
        return new StandardControls.Inside(
                Form.entry().field("", new StacControls.Others(Set.of())));
    }

    private static FieldControl entries() {
        return new StandardControls.Entries(
                Form.entry().field("", new StacControls.Others(Set.of())),
                "entry",
                GenericControls::summary,
                Map.of());
    }

    /** Objects of single values stand in a table; what does not fit in its columns opens below. */
    private static FieldControl table(FormData data, JsonPointer place, JsonArray list) {
        Set<String> names = new LinkedHashSet<>();
        data.members(place.child(0)).stream()
                .filter(field -> field.required())
                .forEach(field -> names.add(field.name()));
        for (JsonValue entry : list.elements()) {
            if (entry instanceof JsonObject object && names.size() < COLUMNS) {
                names.addAll(object.names());
            }
        }
        List<String> columns = names.stream().limit(COLUMNS).toList();
        Form form = Form.entry();
        for (String name : columns) {
            JsonPointer cell = place.child(0).child(name);
            JsonValue value = first(list, name);
            form.field(name, control(data, cell, value));
        }
        return new StandardControls.Rows(
                form,
                columns.stream().map(name -> 1.0).toList(),
                Form.entry().field("", new StacControls.Others(Set.copyOf(columns))),
                "entry",
                Map.of());
    }

    private static @Nullable JsonValue first(JsonArray list, String name) {
        return list.elements().stream()
                .map(entry -> ((JsonObject) entry).get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFlat(JsonArray list) {
        return list.elements().stream()
                .allMatch(
                        entry ->
                                entry instanceof JsonObject object
                                        && object.size() > 0
                                        && object.members().stream()
                                                .noneMatch(member -> isContainer(member.value())));
    }

    private static boolean isContainer(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    private static String summary(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (String name : List.of("name", "title", "id", "rel", "value")) {
                String text = ValueWording.plain(object.get(name));
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return ValueWording.preview(value, 60);
    }

    private static boolean isChoiceList(FormData data, JsonPointer place) {
        List<@Nullable Object> choices =
                data.facts(place.child(0)).map(FieldDescription::choices).orElse(List.of());
        return !choices.isEmpty() && choices.size() <= 24;
    }

    private static boolean isChoice(FieldDescription field) {
        return !field.choices().isEmpty() && !field.types().contains("array");
    }

    private static boolean all(JsonArray list, Class<? extends JsonValue> kind) {
        return list.elements().stream().allMatch(kind::isInstance);
    }
}
