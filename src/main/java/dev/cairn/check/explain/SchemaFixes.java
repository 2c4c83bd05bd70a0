package dev.cairn.check.explain;

import dev.cairn.check.Field;
import dev.cairn.check.Fix;
import dev.cairn.check.Violation;
import dev.cairn.check.schema.BrokenSchema;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaPart;
import dev.cairn.check.schema.Validators;
import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;
import dev.cairn.stac.Spelling;

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
    private final Validators validators;
    private final Item item;
    private final Words words;

    SchemaFixes(SchemaFieldFacts facts, Validators validators, Item item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
        this.words = new Words(facts, item);
    }

    List<Fix> of(Violation v) {
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
            case "type", Violation.UNION ->
                    replace(v, Conversions.of(found(v), types(v.rule())), fixes);
            case "enum", "const" -> replace(v, choices(v), fixes);
            case Violation.UNCHECKED, Violation.AMBIGUOUS, Violation.EITHER, Violation.SHAPE -> {}
            default -> replace(v, Mends.of(v, item), fixes);
        }
        new FootprintFixes(item).of(v).ifPresent(fixes::add);
        switch (v.keyword()) {
            case "dependencies" -> alone(v, fixes);
            case "additionalProperties",
                    "unevaluatedProperties",
                    "propertyNames",
                    "uniqueItems",
                    "contains" -> {}
            case Violation.UNCHECKED, Violation.SHAPE -> {}
            default ->
                    new Removals(facts, validators, item)
                            .of(
                                    v.pointer(),
                                    v.keyword().equals("false") || v.keyword().equals("not"))
                            .ifPresent(fixes::add);
        }
        return fixes;
    }

    private @Nullable JsonValue found(Violation v) {
        return item.text().get(v.pointer());
    }

    /** Offers the first of the values that is allowed. */
    private void replace(Violation v, Iterable<Mends.Candidate> candidates, List<Fix> fixes) {
        List<SchemaPart> demands = null;
        for (Mends.Candidate candidate : candidates) {
            if (demands == null) {
                demands = facts.demands(item, v.pointer());
            }
            if (isAllowed(demands, Json.value(candidate.value()))) {
                fixes.add(
                        fix(
                                candidate.title(),
                                candidate.safe(),
                                e -> e.set(v.pointer(), candidate.value())));
                return;
            }
        }
    }

    private boolean isAllowed(Pointer pointer, JsonValue value) {
        return isAllowed(facts.demands(item, pointer), value);
    }

    private boolean isAllowed(List<SchemaPart> demands, JsonValue value) {
        try {
            return validators.allow(demands, value);
        } catch (BrokenSchema e) {
            return false;
        }
    }

    /** A value that was put into a group or list by mistake. */
    private void unwrap(Violation v, List<Fix> fixes) {
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

    private void add(Violation v, List<Fix> fixes) {
        List<String> names = new ArrayList<>(Consequences.missing(v));
        names.removeIf(name -> item.text().get(v.pointer().child(name)) != null);
        if (names.size() == 1) {
            renamed(v, names.getFirst()).ifPresent(fixes::add);
        }
        Map<Pointer, Object> starts = new LinkedHashMap<>();
        for (String name : names) {
            Pointer place = v.pointer().child(name);
            Optional<Object> start = new Beginnings(facts, item).of(place);
            if (start.isEmpty() || !isAllowed(place, Json.value(start.get()))) {
                return;
            }
            starts.put(place, start.get());
        }
        if (!starts.isEmpty()) {
            boolean empty = starts.values().stream().anyMatch(Beginnings::isEmpty);
            boolean safe =
                    starts.values().stream()
                            .allMatch(value -> value instanceof Map || value.equals(List.of()));
            String labels =
                    Words.both(
                            starts.keySet().stream().map(p -> "“" + words.label(p) + "”").toList());
            fixes.add(
                    fix(
                            "Add " + labels + (empty ? ", to be filled in" : ""),
                            safe,
                            e -> starts.forEach(e::set)));
        }
    }

    /** A member that is missing while one of nearly that name is there that nobody knows. */
    private Optional<Fix> renamed(Violation v, String missing) {
        if (!(item.text().get(v.pointer()) instanceof JsonObject object)) {
            return Optional.empty();
        }
        List<String> strangers =
                object.names().stream()
                        .filter(name -> !facts.knows(item, v.pointer().child(name)))
                        .toList();
        return Spelling.meant(missing, strangers)
                .filter(name -> isAllowed(v.pointer().child(missing), Json.value(object.get(name))))
                .map(
                        name ->
                                fix(
                                        "Rename “" + name + "” to “" + missing + "”",
                                        false,
                                        e -> e.rename(v.pointer().child(name), missing)));
    }

    private void tooMany(Violation v, List<Fix> fixes) {
        String member = v.member();
        if (member == null
                || !(item.text().get(v.pointer()) instanceof JsonObject object)
                || !object.has(member)) {
            return;
        }
        Pointer place = v.pointer().child(member);
        knownName(place, object).ifPresent(fixes::add);
        fixes.add(fix("Remove “" + member + "”", false, e -> e.remove(place)));
    }

    /** The name that a slip was meant to be. */
    private Optional<Fix> knownName(Pointer place, JsonObject object) {
        Pointer holder = Objects.requireNonNull(place.parent());
        List<String> free =
                facts.members(item, holder).stream()
                        .map(Field::name)
                        .filter(name -> !object.has(name))
                        .toList();
        return Spelling.meant(place.last(), free)
                .filter(name -> isAllowed(holder.child(name), Json.value(object.get(place.last()))))
                .map(name -> fix("Rename it to “" + name + "”", false, e -> e.rename(place, name)));
    }

    /** A field that must not stand here and that nobody knows: perhaps its name is a slip. */
    private void slip(Violation v, List<Fix> fixes) {
        Pointer holder = v.pointer().parent();
        if (holder != null && !facts.knows(item, v.pointer())) {
            if (item.text().get(holder) instanceof JsonObject object) {
                knownName(v.pointer(), object).ifPresent(fixes::add);
            }
        } else {
            replace(v, Mends.of(v, item), fixes);
        }
    }

    private void once(Violation v, List<Fix> fixes) {
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

    private void contains(Violation v, List<Fix> fixes) {
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
    private void alone(Violation v, List<Fix> fixes) {
        for (String name : Consequences.missing(v)) {
            Pointer other = v.pointer().child(TWINS.getOrDefault(name, name));
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

    private List<Mends.Candidate> choices(Violation v) {
        List<Mends.Candidate> candidates = new ArrayList<>();
        List<JsonNode> allowed = new ArrayList<>();
        if (v.keyword().equals("const")) {
            allowed.add(v.rule());
        } else {
            v.rule().forEach(allowed::add);
        }
        JsonValue found = found(v);
        if (found instanceof JsonArray array && array.size() == 1
                || found instanceof JsonObject o && o.size() == 1) {
            candidates.addAll(Conversions.of(found, List.of("string")));
        }
        if (allowed.size() == 1) {
            candidates.add(candidate(v, allowed.getFirst()));
        }
        String text = found instanceof JsonString string ? string.value() : Words.value(found);
        Spelling.meant(text, allowed.stream().map(Words::value).toList())
                .ifPresent(
                        word ->
                                allowed.stream()
                                        .filter(node -> Words.value(node).equals(word))
                                        .forEach(node -> candidates.add(candidate(v, node))));
        return candidates;
    }

    private static Mends.Candidate candidate(Violation v, JsonNode node) {
        return new Mends.Candidate(
                "Change it to " + Words.value(node),
                v.keyword().equals("const"),
                Nodes.plain(node));
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
