package dev.cairn.check.explain;

import dev.cairn.check.Field;
import dev.cairn.check.FieldFacts;
import dev.cairn.check.Fix;
import dev.cairn.check.schema.BrokenSchema;
import dev.cairn.check.schema.JsonTree;
import dev.cairn.check.schema.Validators;
import dev.cairn.check.schema.Violation;
import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What would mend a complaint of a schema. A value is only offered when the schemas allow it at
 * that place, and nothing is offered that would invent a fact.
 */
final class SchemaFixes {

    private final FieldFacts facts;
    private final Validators validators;
    private final Item item;
    private final Words words;

    SchemaFixes(FieldFacts facts, Validators validators, Item item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
        this.words = new Words(facts, item);
    }

    List<Fix> of(Violation v) {
        List<Fix> fixes = new ArrayList<>();
        switch (v.keyword()) {
            case "required", "dependencies" -> add(v, fixes);
            case Violation.EITHER -> {}
            case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                    tooMany(v, fixes);
            case "uniqueItems" -> once(v, fixes);
            case "contains" -> contains(v, fixes);
            case "type", Violation.UNION -> {
                replace(v, Conversions.of(item.text().get(v.pointer()), types(v.rule())), fixes);
                remove(v, fixes);
            }
            case "enum", "const" -> {
                replace(v, choices(v), fixes);
                remove(v, fixes);
            }
            case Violation.UNCHECKED, Violation.AMBIGUOUS -> {}
            default -> {
                replace(v, Mends.of(v, item), fixes);
                remove(v, fixes);
            }
        }
        return fixes;
    }

    /** Offers the first of the values that is allowed. */
    private void replace(Violation v, List<Mends.Candidate> candidates, List<Fix> fixes) {
        for (Mends.Candidate candidate : candidates) {
            if (isAllowed(v.pointer(), candidate.value())) {
                fixes.add(
                        fix(
                                candidate.title(),
                                candidate.safe(),
                                e -> e.set(v.pointer(), candidate.value())));
                return;
            }
        }
    }

    private boolean isAllowed(Pointer pointer, @Nullable Object value) {
        return isAllowed(pointer, JsonTree.of(Json.value(value)));
    }

    private boolean isAllowed(Pointer pointer, JsonNode value) {
        try {
            return validators.allow(facts.demands(item, pointer), value);
        } catch (BrokenSchema e) {
            return false;
        }
    }

    private void add(Violation v, List<Fix> fixes) {
        List<String> names = new ArrayList<>();
        if (v.member() != null) {
            names.add(v.member());
        } else {
            v.rule().forEach(name -> names.add(name.asString("")));
        }
        names.removeIf(name -> item.text().get(v.pointer().child(name)) != null);
        if (names.size() != 1) {
            return;
        }
        Pointer place = v.pointer().child(names.getFirst());
        renamed(v, names.getFirst()).ifPresent(fixes::add);
        Optional<Object> start = new Beginnings(facts, item).of(place);
        if (start.isPresent() && isAllowed(place, start.get())) {
            fixes.add(
                    fix(
                            "Add “%s”%s"
                                    .formatted(
                                            words.label(place),
                                            Beginnings.isEmpty(start.get())
                                                    ? ", to be filled in"
                                                    : ""),
                            start.get() instanceof Map
                                    || start.get() instanceof List<?> list && list.isEmpty(),
                            e -> e.set(place, start.get())));
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
        return Spelling.nearest(missing, strangers)
                .filter(name -> isAllowed(v.pointer().child(missing), tree(object.get(name))))
                .map(
                        name ->
                                fix(
                                        "Rename “%s” to “%s”".formatted(name, missing),
                                        false,
                                        e -> e.rename(v.pointer().child(name), missing)));
    }

    private static JsonNode tree(@Nullable JsonValue value) {
        return JsonTree.of(java.util.Objects.requireNonNull(value));
    }

    private void tooMany(Violation v, List<Fix> fixes) {
        String member = v.member();
        if (member == null
                || !(item.text().get(v.pointer()) instanceof JsonObject object)
                || !object.has(member)) {
            return;
        }
        Pointer place = v.pointer().child(member);
        List<String> free =
                facts.members(item, v.pointer()).stream()
                        .map(Field::name)
                        .filter(name -> !object.has(name))
                        .toList();
        Spelling.nearest(member, free)
                .filter(name -> isAllowed(v.pointer().child(name), tree(object.get(member))))
                .ifPresent(
                        name ->
                                fixes.add(
                                        fix(
                                                "Rename it to “%s”".formatted(name),
                                                false,
                                                e -> e.rename(place, name))));
        fixes.add(fix("Remove “%s”".formatted(member), false, e -> e.remove(place)));
    }

    private void once(Violation v, List<Fix> fixes) {
        if (item.text().get(v.pointer()) instanceof JsonArray array) {
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
        if (wanted.isString() && item.text().get(v.pointer()) instanceof JsonArray) {
            fixes.add(
                    fix(
                            "Add “%s”".formatted(wanted.asString()),
                            true,
                            e -> e.add(v.pointer(), wanted.asString())));
        }
    }

    private List<Mends.Candidate> choices(Violation v) {
        List<Mends.Candidate> candidates = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Iterable<JsonNode> allowed = v.keyword().equals("const") ? List.of(v.rule()) : v.rule();
        allowed.forEach(node -> words.add(Words.value(node)));
        JsonValue found = item.text().get(v.pointer());
        String text = found instanceof JsonString string ? string.value() : Words.value(found);
        if (words.size() == 1) {
            candidates.add(candidate(v, allowed.iterator().next()));
        }
        Spelling.nearest(text, words)
                .ifPresent(
                        word -> {
                            for (JsonNode node : allowed) {
                                if (Words.value(node).equals(word)) {
                                    candidates.add(candidate(v, node));
                                }
                            }
                        });
        return candidates;
    }

    private static Mends.Candidate candidate(Violation v, JsonNode node) {
        return new Mends.Candidate(
                "Change it to %s".formatted(Words.value(node)),
                v.keyword().equals("const"),
                Nodes.plain(node));
    }

    /** An optional field, or an entry of a list, can always go. */
    private void remove(Violation v, List<Fix> fixes) {
        Pointer place = v.pointer();
        Pointer parent = place.parent();
        if (parent == null || item.text().get(place) == null) {
            return;
        }
        switch (item.text().get(parent)) {
            case JsonObject object when !isRequired(place) ->
                    fixes.add(
                            fix(
                                    "Remove “%s”".formatted(words.label(place)),
                                    false,
                                    e -> e.remove(place)));
            case JsonArray array when isAllowed(parent, without(array, place.last())) ->
                    fixes.add(fix("Remove this entry", false, e -> e.remove(place)));
            case null, default -> {}
        }
    }

    private boolean isRequired(Pointer place) {
        return facts.describe(item, place).map(Field::required).orElse(false);
    }

    private static JsonNode without(JsonArray array, String token) {
        List<JsonValue> rest = new ArrayList<>(array.elements());
        rest.remove(Integer.parseInt(token));
        return JsonTree.of(Json.value(rest));
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
