package dev.cairn.check.explain;

import dev.cairn.check.SchemaFields;
import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.geometry.GeometryNormalizer;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Leaves one complaint for each mistake: several schemas see the same, and one mistake makes others
 * follow.
 */
final class ConsequentErrorFilter {

    private static final JsonPointer ASSETS = JsonPointer.of("assets");
    private static final JsonPointer GEOMETRY = JsonPointer.of("geometry");
    private static final JsonPointer COORDINATES = JsonPointer.of("geometry", "coordinates");
    private static final JsonPointer BANDS = JsonPointer.of("properties", "bands");
    private static final JsonPointer EO_BANDS = JsonPointer.of("properties", "eo:bands");
    private static final Set<String> SIZES = Set.of("minItems", "maxItems", "not");

    private final SchemaFields facts;
    private final StacItem item;

    ConsequentErrorFilter(SchemaFields facts, StacItem item) {
        this.facts = facts;
        this.item = item;
    }

    List<SchemaViolation> without(List<SchemaViolation> violations) {
        if (violations.isEmpty()) {
            return violations;
        }
        List<SchemaViolation> kept = onePerPlace(violations);
        kept = coordinatesOnce(kept);
        kept = modelRoleOnce(kept);
        kept = misnamedOnce(kept);
        kept = geometryOnce(kept);
        kept = new DimensionTypeErrors(item).once(kept);
        Set<JsonPointer> places = new HashSet<>();
        Set<JsonPointer> sized = new HashSet<>();
        for (SchemaViolation v : kept) {
            places.add(v.pointer());
            if (SIZES.contains(v.keyword()) && item.text().get(v.pointer()) instanceof JsonArray) {
                sized.add(v.pointer());
            }
        }
        List<SchemaViolation> causes = new ArrayList<>();
        for (SchemaViolation v : kept) {
            if (!follows(v, places) && !isInside(v.pointer(), sized) && !isSaidBetter(v, kept)) {
                causes.add(v);
            }
        }
        return causes;
    }

    private static boolean isType(SchemaViolation v) {
        return v.keyword().equals("type") || v.keyword().equals(SchemaViolation.UNION);
    }

    /**
     * A value of the wrong type needs no word on its form as well; what an object lacks is said in
     * one sentence; what two schemas say of one place is said once.
     */
    private static List<SchemaViolation> onePerPlace(List<SchemaViolation> violations) {
        Set<JsonPointer> wrong = new HashSet<>();
        for (SchemaViolation v : violations) {
            if (isType(v)) {
                wrong.add(v.pointer());
            }
        }
        Map<Object, SchemaViolation> kept = new LinkedHashMap<>();
        for (SchemaViolation v : violations) {
            if (isType(v) || !wrong.contains(v.pointer())) {
                kept.merge(key(v), v, ConsequentErrorFilter::joined);
            }
        }
        return List.copyOf(kept.values());
    }

    private static Object key(SchemaViolation v) {
        return switch (v.keyword()) {
            case "required" -> List.of(v.pointer(), "required");
            case "dependencies", "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                    List.of(v.pointer(), v.keyword(), String.valueOf(v.member()));
            default -> v.pointer();
        };
    }

    private static SchemaViolation joined(SchemaViolation one, SchemaViolation other) {
        if (!one.keyword().equals("required")) {
            return one;
        }
        ArrayNode names = new ArrayNode(JsonNodeFactory.instance);
        Set<String> seen = new HashSet<>();
        for (String name : concat(one.members(), other.members())) {
            if (seen.add(name)) {
                names.add(name);
            }
        }
        String member = names.size() == 1 ? one.member() : null;
        return new SchemaViolation(
                "required",
                one.pointer(),
                member,
                names,
                one.schema(),
                one.place(),
                one.betterRule());
    }

    private static List<String> concat(Collection<String> a, Collection<String> b) {
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** Coordinates that are nested wrongly are wrong in each of their numbers. */
    private static List<SchemaViolation> coordinatesOnce(List<SchemaViolation> violations) {
        List<SchemaViolation> inside = new ArrayList<>();
        for (SchemaViolation v : violations) {
            if (v.pointer().startsWith(COORDINATES)) {
                inside.add(v);
            }
        }
        if (inside.size() < 2) {
            return violations;
        }
        JsonPointer common = inside.getFirst().pointer();
        for (SchemaViolation v : inside) {
            while (!v.pointer().startsWith(common)) {
                common = Objects.requireNonNull(common.parent());
            }
        }
        SchemaViolation first = inside.getFirst();
        List<SchemaViolation> kept = new ArrayList<>(violations);
        kept.removeAll(inside);
        kept.add(
                new SchemaViolation(
                        SchemaViolation.SHAPE,
                        common,
                        null,
                        first.rule(),
                        first.schema(),
                        first.place(),
                        first.betterRule()));
        return kept;
    }

    /** That no asset has the role of the model is said once, not at each asset. */
    private static List<SchemaViolation> modelRoleOnce(List<SchemaViolation> violations) {
        List<SchemaViolation> kept = new ArrayList<>();
        boolean said = false;
        for (SchemaViolation v : violations) {
            boolean role =
                    v.keyword().equals("contains")
                            && v.pointer().startsWith(ASSETS)
                            && v.pointer().last().equals("roles")
                            && v.rule().path("const").asString("").equals("mlm:model");
            if (!role || !said) {
                kept.add(v);
            }
            said |= role;
        }
        return kept;
    }

    /** What is missing because its name is wrong is said once, of that name. */
    private List<SchemaViolation> misnamedOnce(List<SchemaViolation> violations) {
        List<SchemaViolation> strangers = new ArrayList<>();
        for (SchemaViolation v : violations) {
            if (v.keyword().equals("additionalProperties") && v.member() != null) {
                strangers.add(v);
            }
        }
        if (strangers.isEmpty()) {
            return violations;
        }
        List<SchemaViolation> kept = new ArrayList<>(violations);
        kept.removeIf(v -> v.keyword().equals("required") && isMisnamed(v, strangers));
        return kept;
    }

    private boolean isMisnamed(SchemaViolation v, List<SchemaViolation> strangers) {
        Map<String, String> renames =
                new NameCorrections(facts, item).forMissing(v.pointer(), v.members());
        return renames.values().containsAll(v.members())
                && renames.keySet().stream()
                        .allMatch(
                                name ->
                                        strangers.stream()
                                                .anyMatch(
                                                        s ->
                                                                s.pointer().equals(v.pointer())
                                                                        && name.equals(
                                                                                s.member())));
    }

    /**
     * A footprint in another form is wrong in its type, and lacks what the form holds elsewhere.
     */
    private List<SchemaViolation> geometryOnce(List<SchemaViolation> violations) {
        long inside = violations.stream().filter(v -> v.pointer().startsWith(GEOMETRY)).count();
        if (inside < 2 || GeometryNormalizer.geometry(item.text().get(GEOMETRY)).isEmpty()) {
            return violations;
        }
        List<SchemaViolation> kept = new ArrayList<>();
        boolean said = false;
        for (SchemaViolation v : violations) {
            boolean geometry = v.pointer().startsWith(GEOMETRY);
            if (!geometry || !said) {
                kept.add(v);
            }
            said |= geometry;
        }
        return kept;
    }

    /** Whether a complaint goes away with another one. */
    private boolean follows(SchemaViolation v, Set<JsonPointer> places) {
        JsonPointer pointer = v.pointer();
        if (v.keyword().equals("contains") && pointer.equals(BANDS)) {
            // an extension that could be used on an asset as well
            return places.contains(JsonPointer.ROOT) && item.text().get(ASSETS) == null;
        }
        if (!v.keyword().equals("false") && !v.keyword().equals("not")) {
            return false;
        }
        if (pointer.equals(EO_BANDS)) {
            return places.stream().anyMatch(p -> p.startsWith(ASSETS));
        }
        if (pointer.size() == 3
                && pointer.startsWith(ASSETS)
                && pointer.last().equals("mlm:artifact_type")) {
            return places.stream()
                    .anyMatch(p -> p.startsWith(ASSETS) && p.tokens().contains("roles"));
        }
        return false;
    }

    /**
     * A group that is empty or holds one thing that is unknown is said to lack members; what else
     * it lacks, or what is in that one thing, goes without saying. A list whose entry is of the
     * wrong type need not be told what it lacks.
     */
    private boolean isSaidBetter(SchemaViolation v, List<SchemaViolation> all) {
        JsonPointer place = v.pointer();
        if (v.keyword().equals(SchemaViolation.EITHER)) {
            return item.text().get(place) instanceof JsonObject object
                    && object.size() < 2
                    && lacks(place, all);
        }
        if (v.keyword().equals("contains")) {
            return all.stream().anyMatch(o -> isType(o) && place.equals(o.pointer().parent()));
        }
        JsonPointer holder = v.member() == null ? place.parent() : place;
        return holder != null
                && !v.keyword().equals("required")
                && item.text().get(holder) instanceof JsonObject object
                && object.size() == 1
                && !facts.knows(item, v.member() == null ? place : place.child(v.member()))
                && lacks(holder, all);
    }

    private static boolean lacks(JsonPointer place, List<SchemaViolation> all) {
        return all.stream()
                .anyMatch(v -> v.keyword().equals("required") && v.pointer().equals(place));
    }

    private static boolean isInside(JsonPointer pointer, Set<JsonPointer> outer) {
        JsonPointer up = pointer.parent();
        while (up != null) {
            if (outer.contains(up)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
