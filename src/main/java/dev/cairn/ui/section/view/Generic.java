package dev.cairn.ui.section.view;

import dev.cairn.check.Field;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.Control;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Form;
import dev.cairn.ui.form.FormData;
import dev.cairn.ui.form.Unit;
import dev.cairn.ui.form.Wording;
import dev.cairn.ui.section.Special;

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
final class Generic {

    private static final int COLUMNS = 3;

    private Generic() {}

    /** The field at a place of the item, as a member of its object. */
    static FieldSpec field(FormData data, Pointer place, @Nullable JsonValue value) {
        return new FieldSpec(Pointer.ROOT.child(place.last()), control(data, place, value));
    }

    static Control control(FormData data, Pointer place, @Nullable JsonValue value) {
        Optional<Field> facts = data.facts(place);
        Set<String> types = facts.map(Field::types).orElse(Set.of());
        if (value != null) {
            // What is there decides between the types that are allowed.
            return ofValue(data, place, value, facts);
        }
        if (facts.isPresent() && isChoice(facts.get())) {
            return new Controls.Choice();
        }
        if (types.contains("boolean")) {
            return new Controls.Flag();
        }
        if (types.contains("integer") || types.contains("number")) {
            return new Controls.Number(Unit.NONE);
        }
        if (types.contains("array")) {
            return ofList(data, place);
        }
        if (types.contains("object")) {
            return ofObject(data, place);
        }
        return types.contains("string") && facts.isPresent()
                ? ofText(facts.get())
                : new Controls.Raw();
    }

    private static Control ofValue(
            FormData data, Pointer place, JsonValue value, Optional<Field> facts) {
        boolean choice = facts.filter(Generic::isChoice).isPresent();
        return switch (value) {
            case JsonString string when choice -> new Controls.Choice();
            case JsonString string ->
                    facts.map(Generic::ofText)
                            .orElseGet(
                                    () ->
                                            string.value().length() > 80
                                                            || string.value().indexOf('\n') >= 0
                                                    ? new Controls.LongText()
                                                    : new Controls.Text());
            case JsonNumber number ->
                    choice ? new Controls.Choice() : new Controls.Number(Unit.NONE);
            case JsonBoolean flag -> new Controls.Flag();
            case JsonArray list when list.size() > 0 && all(list, JsonString.class) ->
                    isChoiceList(data, place)
                            ? new Controls.Choices()
                            : new Controls.Tags(List.of());
            case JsonArray list
                    when list.size() > 0 && list.size() <= 20 && all(list, JsonNumber.class) ->
                    new Controls.Numbers();
            case JsonArray list
                    when list.size() > 0
                            && all(list, JsonObject.class)
                            && place.size() < Special.Others.DEEPEST ->
                    isFlat(list)
                            ? table(data, place, list)
                            : isUnknown(data, place.child(0), facts)
                                    ? new Special.Structure()
                                    : entries();
            case JsonArray list when list.size() == 0 -> ofList(data, place);
            case JsonObject object when isUnknown(data, place, facts) -> new Special.Structure();
            case JsonObject object when place.size() < Special.Others.DEEPEST -> inside();
            case JsonArray list when isUnknown(data, place, facts) -> new Special.Structure();
            default -> choice ? new Controls.Choice() : new Controls.Raw();
        };
    }

    /** Of what no schema speaks there is no form, only a look. */
    private static boolean isUnknown(FormData data, Pointer place, Optional<Field> facts) {
        return facts.isEmpty() && data.members(place).isEmpty();
    }

    private static Control ofText(Field field) {
        if ("date-time".equals(field.format())) {
            return new Controls.DateTime();
        }
        if (field.name().endsWith("description")) {
            return new Controls.LongText();
        }
        return field.examples().isEmpty() ? new Controls.Text() : new Controls.Suggest(List.of());
    }

    private static Control ofList(FormData data, Pointer place) {
        Set<String> types = data.facts(place.child(0)).map(Field::types).orElse(Set.of());
        if (isChoiceList(data, place)) {
            return new Controls.Choices();
        }
        if (types.contains("object")) {
            return entries();
        }
        if (types.contains("number") || types.contains("integer")) {
            return new Controls.Numbers();
        }
        return types.contains("string") ? new Controls.Tags(List.of()) : new Controls.Raw();
    }

    private static Control ofObject(FormData data, Pointer place) {
        return data.members(place).isEmpty() ? new Controls.Raw() : inside();
    }

    private static Control inside() {
        return new Controls.Inside(Form.entry().field("", new Special.Others(Set.of())));
    }

    private static Control entries() {
        return new Controls.Entries(
                Form.entry().field("", new Special.Others(Set.of())),
                "entry",
                Generic::summary,
                Map.of());
    }

    /** Objects of single values stand in a table; what does not fit in its columns opens below. */
    private static Control table(FormData data, Pointer place, JsonArray list) {
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
            Pointer cell = place.child(0).child(name);
            JsonValue value = first(list, name);
            form.field(name, control(data, cell, value));
        }
        return new Controls.Rows(
                form,
                columns.stream().map(name -> 1.0).toList(),
                Form.entry().field("", new Special.Others(Set.copyOf(columns))),
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
                String text = Wording.plain(object.get(name));
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return Wording.preview(value, 60);
    }

    private static boolean isChoiceList(FormData data, Pointer place) {
        List<@Nullable Object> choices =
                data.facts(place.child(0)).map(Field::choices).orElse(List.of());
        return !choices.isEmpty() && choices.size() <= 24;
    }

    private static boolean isChoice(Field field) {
        return !field.choices().isEmpty() && !field.types().contains("array");
    }

    private static boolean all(JsonArray list, Class<? extends JsonValue> kind) {
        return list.elements().stream().allMatch(kind::isInstance);
    }
}
