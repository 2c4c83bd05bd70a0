package dev.cairn.check.explain;

import dev.cairn.check.Fix;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.schema.BrokenSchemaException;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaPart;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.check.shape.ShapeCandidate;
import dev.cairn.check.shape.ShapeFitter;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.DimensionNames;

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

    /** How far above a wrong value the shape may be wrong. */
    private static final int MOST_UP = 2;

    private final SchemaFieldFacts facts;
    private final SchemaValidators validators;
    private final StacItem item;
    private final ItemWording words;
    private final ShapeFitter fitter;
    private final NameCorrections corrections;

    SchemaFixes(SchemaFieldFacts facts, SchemaValidators validators, StacItem item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
        this.words = new ItemWording(facts, item);
        this.fitter = new ShapeFitter(facts, item);
        this.corrections = new NameCorrections(facts, item);
    }

    List<Fix> of(SchemaViolation v) {
        Optional<Fix> geometry = new FootprintFixes(item).written(v);
        if (geometry.isPresent()) {
            return List.of(geometry.get());
        }
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
            case "type", SchemaViolation.UNION -> shape(v, fixes);
            case "enum", "const" -> replace(v, choices(v), fixes);
            case SchemaViolation.EITHER -> renamed(v).ifPresent(fixes::add);
            case SchemaViolation.UNCHECKED, SchemaViolation.AMBIGUOUS, SchemaViolation.SHAPE -> {}
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

    /**
     * What is there in the shape that is asked for; where there is none, something to begin with.
     */
    private void shape(SchemaViolation v, List<Fix> fixes) {
        JsonValue value = found(v);
        if (value == null) {
            return;
        }
        JsonPointer place = v.pointer();
        for (int up = 0; up <= MOST_UP && place != null && (up == 0 || place.size() > 2); up++) {
            // columns for rows are wrong in each of their numbers, and right as a whole
            JsonPointer here = place;
            JsonValue there = item.text().get(here);
            Optional<ShapeCandidate> fitted =
                    there == null ? Optional.empty() : fitter.converted(here, there);
            if (fitted.isPresent()) {
                fixes.add(
                        fix(
                                fitted.get().title(),
                                fitted.get().safe(),
                                e -> e.set(here, fitted.get().value())));
                return;
            }
            place = here.parent();
        }
        replace(v, beginnings(v), fixes);
    }

    private static List<LikelyValues.Candidate> beginnings(SchemaViolation v) {
        List<LikelyValues.Candidate> candidates = new ArrayList<>();
        for (String type : types(v.rule())) {
            if (type.equals("array")) {
                candidates.add(
                        new LikelyValues.Candidate(
                                "Remove what stands there, for an empty list", false, List.of()));
            } else if (type.equals("object")) {
                candidates.add(
                        new LikelyValues.Candidate(
                                "Remove what stands there, for an empty group", false, Map.of()));
            }
        }
        return candidates;
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
        List<String> names = new ArrayList<>(v.members());
        names.removeIf(name -> item.text().get(v.pointer().child(name)) != null);
        Map<String, String> renames = corrections.forMissing(v.pointer(), names);
        names.removeAll(renames.values());
        if (names.isEmpty() && !renames.isEmpty()) {
            fixes.add(corrections.renaming(v.pointer(), renames));
            return;
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
            String renamed =
                    renames.isEmpty()
                            ? ""
                            : corrections.renaming(v.pointer(), renames).title() + ", and add ";
            fixes.add(
                    fix(
                                    (renamed.isEmpty() ? "Add " : renamed)
                                            + labels
                                            + (empty ? ", to be filled in" : ""),
                                    safe,
                                    e -> {
                                        corrections.rename(e, v.pointer(), renames);
                                        starts.forEach(e::set);
                                    })
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

    /** One of several members is needed, and one of nearly such a name is there. */
    private Optional<Fix> renamed(SchemaViolation v) {
        Map<String, String> renames = corrections.forMissing(v.pointer(), v.members());
        return renames.isEmpty()
                ? Optional.empty()
                : Optional.of(corrections.renaming(v.pointer(), renames));
    }

    private void tooMany(SchemaViolation v, List<Fix> fixes) {
        String member = v.member();
        if (member == null
                || !(item.text().get(v.pointer()) instanceof JsonObject object)
                || !object.has(member)) {
            return;
        }
        JsonPointer place = v.pointer().child(member);
        knownName(place).ifPresent(fixes::add);
        fixes.add(fix("Remove “" + member + "”", false, e -> e.remove(place)));
    }

    /** The name that a slip was meant to be, and those of others in the same object. */
    private Optional<Fix> knownName(JsonPointer place) {
        JsonPointer holder = Objects.requireNonNull(place.parent());
        return corrections
                .known(holder, place.last())
                .map(name -> corrections.renaming(holder, Map.of(place.last(), name)));
    }

    /** A field that must not stand here and that nobody knows: perhaps its name is a slip. */
    private void slip(SchemaViolation v, List<Fix> fixes) {
        JsonPointer holder = v.pointer().parent();
        if (holder != null && !facts.knows(item, v.pointer())) {
            knownName(v.pointer()).ifPresent(fixes::add);
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
        Optional<Fix> dimension = dimension(v, wanted);
        if (dimension.isPresent()) {
            fixes.add(dimension.get());
        } else if (wanted.isString() && found(v) instanceof JsonArray) {
            boolean safe = v.pointer().last().equals("stac_extensions");
            fixes.add(
                    fix(
                            "Add “" + wanted.asString() + "”",
                            safe,
                            e -> e.add(v.pointer(), wanted.asString())));
        }
    }

    /** The dimension of the bands is there, by another word. */
    private Optional<Fix> dimension(SchemaViolation v, JsonNode wanted) {
        if (!v.pointer().last().equals("dim_order")
                || !DimensionNames.isBands(wanted.asString(""))
                || !(found(v) instanceof JsonArray names)) {
            return Optional.empty();
        }
        for (int i = 0; i < names.size(); i++) {
            JsonPointer entry = v.pointer().child(i);
            if (names.get(i) instanceof JsonString name && DimensionNames.isBands(name.value())) {
                return Optional.of(
                        fix(
                                "Rename the dimension “%s” to “%s”"
                                        .formatted(name.value(), wanted.asString()),
                                true,
                                e -> e.set(entry, wanted.asString())));
            }
        }
        return Optional.empty();
    }

    /** A member that asks for others may go instead of them. */
    private void alone(SchemaViolation v, List<Fix> fixes) {
        for (String name : v.members()) {
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
        if (found != null) {
            fitter.converted(v.pointer(), found)
                    .map(c -> new LikelyValues.Candidate(c.title(), c.safe(), c.value()))
                    .ifPresent(candidates::add);
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
