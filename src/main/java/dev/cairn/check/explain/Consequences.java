package dev.cairn.check.explain;

import dev.cairn.check.Violation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import tools.jackson.databind.JsonNode;
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
final class Consequences {

    private static final Pointer ASSETS = Pointer.of("assets");
    private static final Pointer COORDINATES = Pointer.of("geometry", "coordinates");
    private static final Pointer BANDS = Pointer.of("properties", "bands");
    private static final Pointer EO_BANDS = Pointer.of("properties", "eo:bands");
    private static final Set<String> SIZES = Set.of("minItems", "maxItems", "not");

    private final Item item;

    Consequences(Item item) {
        this.item = item;
    }

    List<Violation> without(List<Violation> violations) {
        if (violations.size() < 2) {
            return violations;
        }
        List<Violation> kept = onePerPlace(violations);
        kept = coordinatesOnce(kept);
        kept = modelRoleOnce(kept);
        Set<Pointer> places = new HashSet<>();
        Set<Pointer> sized = new HashSet<>();
        for (Violation v : kept) {
            places.add(v.pointer());
            if (SIZES.contains(v.keyword()) && item.text().get(v.pointer()) instanceof JsonArray) {
                sized.add(v.pointer());
            }
        }
        List<Violation> causes = new ArrayList<>();
        for (Violation v : kept) {
            if (!follows(v, places) && !isInside(v.pointer(), sized)) {
                causes.add(v);
            }
        }
        return causes;
    }

    private static boolean isType(Violation v) {
        return v.keyword().equals("type") || v.keyword().equals(Violation.UNION);
    }

    /**
     * A value of the wrong type needs no word on its form as well; what an object lacks is said in
     * one sentence; what two schemas say of one place is said once.
     */
    private static List<Violation> onePerPlace(List<Violation> violations) {
        Set<Pointer> wrong = new HashSet<>();
        for (Violation v : violations) {
            if (isType(v)) {
                wrong.add(v.pointer());
            }
        }
        Map<Object, Violation> kept = new LinkedHashMap<>();
        for (Violation v : violations) {
            if (isType(v) || !wrong.contains(v.pointer())) {
                kept.merge(key(v), v, Consequences::joined);
            }
        }
        return List.copyOf(kept.values());
    }

    private static Object key(Violation v) {
        return switch (v.keyword()) {
            case "required" -> List.of(v.pointer(), "required");
            case "dependencies", "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                    List.of(v.pointer(), v.keyword(), String.valueOf(v.member()));
            default -> v.pointer();
        };
    }

    private static Violation joined(Violation one, Violation other) {
        if (!one.keyword().equals("required")) {
            return one;
        }
        ArrayNode names = new ArrayNode(JsonNodeFactory.instance);
        Set<String> seen = new HashSet<>();
        for (String name : concat(missing(one), missing(other))) {
            if (seen.add(name)) {
                names.add(name);
            }
        }
        String member = names.size() == 1 ? one.member() : null;
        return new Violation(
                "required",
                one.pointer(),
                member,
                names,
                one.schema(),
                one.place(),
                one.betterRule());
    }

    /** The members that a complaint of the kind "required" is about. */
    static List<String> missing(Violation v) {
        if (v.member() != null) {
            return List.of(v.member());
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : v.rule()) {
            names.add(name.asString(""));
        }
        return names;
    }

    private static List<String> concat(Collection<String> a, Collection<String> b) {
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** Coordinates that are nested wrongly are wrong in each of their numbers. */
    private static List<Violation> coordinatesOnce(List<Violation> violations) {
        List<Violation> inside = new ArrayList<>();
        for (Violation v : violations) {
            if (v.pointer().startsWith(COORDINATES)) {
                inside.add(v);
            }
        }
        if (inside.size() < 2) {
            return violations;
        }
        Pointer common = inside.getFirst().pointer();
        for (Violation v : inside) {
            while (!v.pointer().startsWith(common)) {
                common = Objects.requireNonNull(common.parent());
            }
        }
        Violation first = inside.getFirst();
        List<Violation> kept = new ArrayList<>(violations);
        kept.removeAll(inside);
        kept.add(
                new Violation(
                        Violation.SHAPE,
                        common,
                        null,
                        first.rule(),
                        first.schema(),
                        first.place(),
                        first.betterRule()));
        return kept;
    }

    /** That no asset has the role of the model is said once, not at each asset. */
    private static List<Violation> modelRoleOnce(List<Violation> violations) {
        List<Violation> kept = new ArrayList<>();
        boolean said = false;
        for (Violation v : violations) {
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

    /** Whether a complaint goes away with another one. */
    private boolean follows(Violation v, Set<Pointer> places) {
        Pointer pointer = v.pointer();
        if (v.keyword().equals("contains") && pointer.equals(BANDS)) {
            // an extension that could be used on an asset as well
            return places.contains(Pointer.ROOT) && item.text().get(ASSETS) == null;
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

    private static boolean isInside(Pointer pointer, Set<Pointer> outer) {
        Pointer up = pointer.parent();
        while (up != null) {
            if (outer.contains(up)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
