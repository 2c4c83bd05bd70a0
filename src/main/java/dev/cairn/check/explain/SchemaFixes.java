package dev.cairn.check.explain;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.Fix;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.schema.BrokenSchemaException;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaPart;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What would mend a complaint of a schema. A value is only offered when the schemas allow it at
 * that place, and nothing is offered that would invent a fact.
 */
final class SchemaFixes {

    private final SchemaFieldFacts facts;
    private final SchemaValidators validators;
    private final StacItem item;
    private final ItemWording words;

    SchemaFixes(SchemaFieldFacts facts, SchemaValidators validators, StacItem item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
        this.words = new ItemWording(facts, item);
    }

    List<Fix> of(SchemaViolation v) {
        List<Fix> fixes = new ArrayList<>();
        switch (v.keyword()) {
            case "required", "dependencies" -> {
                unwrap(v, fixes);
                add(v, fixes);
            }
            case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                    tooMany(v, fixes);
            case "uniqueItems" -> once(v, fixes);
            case "false" -> slip(v, fixes);
            case "contains" -> contains(v, fixes);
            case "type", SchemaViolation.UNION ->
                    replace(v, ValueConversions.of(found(v), types(v.rule())), fixes);
            case "enum", "const" -> replace(v, choices(v), fixes);
            case SchemaViolation.UNCHECKED,
                    SchemaViolation.AMBIGUOUS,
                    SchemaViolation.EITHER,
                    SchemaViolation.SHAPE -> {}
            default -> replace(v, LikelyValues.of(v, item), fixes);
        }
        new FootprintFixes(item).of(v).ifPresent(fixes::add);
        switch (v.keyword()) {
            case "dependencies" -> alone(v, fixes);
            case "additionalProperties",
                    "unevaluatedProperties",
                    "propertyNames",
                    "uniqueItems",
                    "contains" -> {}
            case SchemaViolation.UNCHECKED, SchemaViolation.SHAPE -> {}
            default ->
                    new RemovalFixes(facts, validators, item)
                            .of(
                                    v.pointer(),
                                    v.keyword().equals("false") || v.keyword().equals("not"))
                            .ifPresent(fixes::add);
        }
        return fixes;
    }

    private @Nullable JsonValue found(SchemaViolation v) {
        return item.text().get(v.pointer());
    }

    /** Offers the first of the values that is allowed. */
    private void replace(
            SchemaViolation v, Iterable<LikelyValues.Candidate> candidates, List<Fix> fixes) {
        List<SchemaPart> demands = null;
        for (LikelyValues.Candidate candidate : candidates) {
            if (demands == null) {
                demands = facts.demands(item, v.pointer());
            }
            if (isAllowed(demands, JsonValues.value(candidate.value()))) {
                fixes.add(
                        fix(
                                        candidate.title(),
                                        candidate.safe(),
                                        e -> e.set(v.pointer(), candidate.value()))
                                .prescribing(prescribed(v)));
                return;
            }
        }
    }

    private boolean isAllowed(JsonPointer pointer, JsonValue value) {
        return isAllowed(facts.demands(item, pointer), value);
    }

    private boolean isAllowed(List<SchemaPart> demands, JsonValue value) {
        try {
            return validators.allow(demands, value);
        } catch (BrokenSchemaException e) {
            return false;
        }
    }

    /** A value that was put into a group or list by mistake. */
    private void unwrap(SchemaViolation v, List<Fix> fixes) {
        if (item.text().get(v.pointer()) instanceof JsonObject object
                && object.size() == 1
                && !v.pointer().isRoot()) {
            JsonValue inner = object.valueAt(0);
            if (inner instanceof JsonObject && isAllowed(v.pointer(), inner)) {
                fixes.add(
                        fix(
                                "Take the fields out of “" + object.nameAt(0) + "”",
                                true,
                                e -> e.set(v.pointer(), inner)));
            }
        }
    }

    private void add(SchemaViolation v, List<Fix> fixes) {
        List<String> names = new ArrayList<>(ConsequentErrorFilter.missing(v));
        names.removeIf(name -> item.text().get(v.pointer().child(name)) != null);
        if (names.size() == 1) {
            renamed(v, names.getFirst()).ifPresent(fixes::add);
        }
        Map<JsonPointer, Object> starts = new LinkedHashMap<>();
        for (String name : names) {
            JsonPointer place = v.pointer().child(name);
            Optional<Object> start = new InitialValues(facts, item).of(place);
            if (start.isEmpty() || !isAllowed(place, JsonValues.value(start.get()))) {
                return;
            }
            starts.put(place, start.get());
        }
        if (!starts.isEmpty()) {
            boolean empty = starts.values().stream().anyMatch(InitialValues::isEmpty);
            boolean safe =
                    starts.values().stream()
                            .allMatch(value -> value instanceof Map || value.equals(List.of()));
            String labels =
                    ItemWording.both(
                            starts.keySet().stream().map(p -> "“" + words.label(p) + "”").toList());
            fixes.add(
                    fix(
                                    "Add " + labels + (empty ? ", to be filled in" : ""),
                                    safe,
                                    e -> starts.forEach(e::set))
                            .prescribing(onlyChoices(starts)));
        }
    }

    /** Those of the values that are the only ones allowed at their place. */
    private String[] onlyChoices(Map<JsonPointer, Object> starts) {
        return starts.entrySet().stream()
                .filter(
                        start ->
                                facts.describe(item, start.getKey())
                                        .map(
                                                field ->
                                                        field.choices()
                                                                .equals(List.of(start.getValue())))
                                        .orElse(false))
                .map(start -> start.getValue().toString())
                .toArray(String[]::new);
    }

    /** A member that is missing while one of nearly that name is there that nobody knows. */
    private Optional<Fix> renamed(SchemaViolation v, String missing) {
        if (!(item.text().get(v.pointer()) instanceof JsonObject object)) {
            return Optional.empty();
        }
        List<String> strangers =
                object.names().stream()
                        .filter(name -> !facts.knows(item, v.pointer().child(name)))
                        .toList();
        return SpellingMatcher.meant(missing, strangers)
                .filter(
                        name ->
                                isAllowed(
                                        v.pointer().child(missing),
                                        JsonValues.value(object.get(name))))
                .map(
                        name ->
                                fix(
                                        "Rename “" + name + "” to “" + missing + "”",
                                        false,
                                        e -> e.rename(v.pointer().child(name), missing)));
    }

    private void tooMany(SchemaViolation v, List<Fix> fixes) {
        String member = v.member();
        if (member == null
                || !(item.text().get(v.pointer()) instanceof JsonObject object)
                || !object.has(member)) {
            return;
        }
        JsonPointer place = v.pointer().child(member);
        knownName(place, object).ifPresent(fixes::add);
        fixes.add(fix("Remove “" + member + "”", false, e -> e.remove(place)));
    }

    /** The name that a slip was meant to be. */
    private Optional<Fix> knownName(JsonPointer place, JsonObject object) {
        JsonPointer holder = Objects.requireNonNull(place.parent());
        List<String> free =
                facts.members(item, holder).stream()
                        .map(FieldDescription::name)
                        .filter(name -> !object.has(name))
                        .toList();
        return SpellingMatcher.meant(place.last(), free)
                .filter(
                        name ->
                                isAllowed(
                                        holder.child(name),
                                        JsonValues.value(object.get(place.last()))))
                .map(name -> fix("Rename it to “" + name + "”", false, e -> e.rename(place, name)));
    }

    /** A field that must not stand here and that nobody knows: perhaps its name is a slip. */
    private void slip(SchemaViolation v, List<Fix> fixes) {
        JsonPointer holder = v.pointer().parent();
        if (holder != null && !facts.knows(item, v.pointer())) {
            if (item.text().get(holder) instanceof JsonObject object) {
                knownName(v.pointer(), object).ifPresent(fixes::add);
            }
        } else {
            replace(v, LikelyValues.of(v, item), fixes);
        }
    }

    private void once(SchemaViolation v, List<Fix> fixes) {
        if (found(v) instanceof JsonArray array) {
            fixes.add(
                    fix(
                            "Keep each entry once",
                            true,
                            e -> {
                                for (int i = array.size() - 1; i > 0; i--) {
                                    if (array.elements().subList(0, i).contains(array.get(i))) {
                                        e.remove(v.pointer().child(i));
                                    }
                                }
                            }));
        }
    }

    private void contains(SchemaViolation v, List<Fix> fixes) {
        JsonNode wanted = v.rule().path("const");
        if (wanted.isString() && found(v) instanceof JsonArray) {
            boolean safe = v.pointer().last().equals("stac_extensions");
            fixes.add(
                    fix(
                            "Add “" + wanted.asString() + "”",
                            safe,
                            e -> e.add(v.pointer(), wanted.asString())));
        }
    }

    /** A member that asks for others may go instead of them. */
    private void alone(SchemaViolation v, List<Fix> fixes) {
        for (String name : ConsequentErrorFilter.missing(v)) {
            JsonPointer other = v.pointer().child(TWINS.getOrDefault(name, name));
            if (item.text().get(other) != null) {
                fixes.add(fix("Remove “" + words.label(other) + "”", false, e -> e.remove(other)));
                return;
            }
        }
    }

    private static final Map<String, String> TWINS =
            Map.of(
                    "start_datetime", "end_datetime",
                    "end_datetime", "start_datetime",
                    "format", "expression",
                    "expression", "format");

    private List<LikelyValues.Candidate> choices(SchemaViolation v) {
        List<LikelyValues.Candidate> candidates = new ArrayList<>();
        List<JsonNode> allowed = new ArrayList<>();
        if (v.keyword().equals("const")) {
            allowed.add(v.rule());
        } else {
            v.rule().forEach(allowed::add);
        }
        JsonValue found = found(v);
        if (found instanceof JsonArray array && array.size() == 1
                || found instanceof JsonObject o && o.size() == 1) {
            candidates.addAll(ValueConversions.of(found, List.of("string")));
        }
        if (allowed.size() == 1) {
            candidates.add(candidate(v, allowed.getFirst()));
        }
        String text =
                found instanceof JsonString string ? string.value() : ItemWording.value(found);
        SpellingMatcher.meant(text, allowed.stream().map(ItemWording::value).toList())
                .ifPresent(
                        word ->
                                allowed.stream()
                                        .filter(node -> ItemWording.value(node).equals(word))
                                        .forEach(node -> candidates.add(candidate(v, node))));
        return candidates;
    }

    private static LikelyValues.Candidate candidate(SchemaViolation v, JsonNode node) {
        return new LikelyValues.Candidate(
                "Change it to " + ItemWording.value(node),
                v.keyword().equals("const"),
                SchemaValues.plain(node));
    }

    /** The only value that the specification allows. */
    private static String[] prescribed(SchemaViolation v) {
        return v.keyword().equals("const") ? new String[] {v.rule().asString("")} : new String[0];
    }

    private static List<String> types(JsonNode rule) {
        List<String> types = new ArrayList<>();
        if (rule.isArray()) {
            rule.forEach(type -> types.add(type.asString("")));
        } else {
            types.add(rule.asString(""));
        }
        return types;
    }

    private Fix fix(String title, boolean safe, Consumer<JsonEditor> change) {
        return Fix.of(title, safe, item.text(), change);
    }
}
