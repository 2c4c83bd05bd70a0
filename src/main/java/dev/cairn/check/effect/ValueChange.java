package dev.cairn.check.effect;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.geometry.GeometryBounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the values of an item come to by a change: type, place and spelling aside.
 *
 * <p>A value is lost where the item had it and has none like it afterwards; it is added where
 * nothing like it was there and nothing gives it. Names of members count as values that were there,
 * so that a group can become a list and back. Values that follow from others, as a bounding box
 * does from its geometry, are neither.
 */
public final class ValueChange {

    private static final JsonPointer BBOX = JsonPointer.of("bbox");
    private static final JsonPointer GEOMETRY = JsonPointer.of("geometry");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}.+-]+");

    private final List<LeafValue> lost = new ArrayList<>();
    private final List<LeafValue> added = new ArrayList<>();
    private final boolean states;
    private final boolean opens;

    private ValueChange(JsonText before, JsonText after, FixSources sources) {
        List<LeafValue> old = LeafValue.of(before.root());
        List<LeafValue> now = LeafValue.of(after.root());
        boolean boxFollows = boxFollows(after);
        List<LeafValue> gone = without(old, now, boxFollows);
        List<LeafValue> come = without(now, old, boxFollows);
        Known had = new Known(old, LeafValue.names(before.root()));
        Known has = new Known(now, LeafValue.names(after.root()));
        for (LeafValue leaf : gone) {
            if (!leaf.isEmpty() && !has.says(leaf) && !isIn(leaf, come) && !isDefault(leaf)) {
                lost.add(leaf);
            }
        }
        boolean stated = false;
        for (LeafValue leaf : come) {
            if (leaf.isEmpty()) {
                continue;
            }
            boolean moved =
                    isIn(leaf, gone)
                            || gone.stream().anyMatch(LeafValue::isEmpty) && isNothing(leaf);
            boolean linked = sources.linked().contains(leaf.text());
            if (UserStatements.isAt(leaf.place()) && !moved && !linked) {
                stated = true;
            }
            if (!moved
                    && !linked
                    && !had.says(leaf)
                    && !sources.prescribed().contains(leaf.text())
                    && !isEdgeOfTheWorld(leaf)) {
                added.add(leaf);
            }
        }
        states = stated;
        opens = count(now) > count(old);
    }

    /**
     * Compares an item before and after a change; both texts parse.
     *
     * @param sources what the change draws on beside the item
     */
    public static ValueChange between(JsonText before, JsonText after, FixSources sources) {
        return new ValueChange(before, after, sources);
    }

    public FixEffect effect() {
        if (!lost.isEmpty()) {
            return FixEffect.REMOVES;
        }
        if (!added.isEmpty() || states) {
            return FixEffect.CHOOSES;
        }
        return opens ? FixEffect.ASKS : FixEffect.CORRECTS;
    }

    /** The values that are gone, as texts. */
    public List<String> lost() {
        return lost.stream().map(LeafValue::text).toList();
    }

    /** The values that nothing gives, as texts. */
    public List<String> added() {
        return added.stream().map(LeafValue::text).toList();
    }

    /** What is said in one list of values and not, at the same place, in the other. */
    private static List<LeafValue> without(
            List<LeafValue> leaves, List<LeafValue> others, boolean boxFollows) {
        Set<Said> there = new HashSet<>();
        others.forEach(leaf -> there.add(new Said(leaf)));
        return leaves.stream()
                .filter(leaf -> !there.contains(new Said(leaf)))
                .filter(leaf -> !boxFollows || !leaf.place().startsWith(BBOX))
                .toList();
    }

    private record Said(JsonPointer place, String text) {
        Said(LeafValue leaf) {
            this(leaf.place(), leaf.text());
        }
    }

    /** All that is said in an item. */
    private static final class Known {
        private final Set<String> keys;

        Known(List<LeafValue> leaves, List<String> names) {
            keys =
                    leaves.stream()
                            .map(leaf -> SaidValue.key(leaf.text()))
                            .collect(Collectors.toSet());
            names.forEach(name -> keys.add(SaidValue.key(name)));
        }

        boolean says(LeafValue leaf) {
            return keys.contains(SaidValue.key(leaf.text()));
        }
    }

    /** Whether a value is said by one of others, in another spelling, or by several together. */
    private static boolean isIn(LeafValue leaf, List<LeafValue> others) {
        String text = leaf.text();
        if (others.stream()
                .anyMatch(other -> !other.isEmpty() && SaidValue.same(text, other.text()))) {
            return true;
        }
        List<String> texts = others.stream().map(LeafValue::text).toList();
        return SaidValue.abbreviates(text, texts)
                || texts.stream().anyMatch(other -> SaidValue.abbreviates(other, List.of(text)))
                || isPutTogether(text, texts);
    }

    /** Whether each word and number of a text stands among others. */
    private static boolean isPutTogether(String text, List<String> others) {
        Set<String> words = new TreeSet<>();
        others.forEach(other -> words.addAll(words(other)));
        List<String> own = words(text);
        return !own.isEmpty() && words.containsAll(own);
    }

    private static List<String> words(String text) {
        return APART.splitAsStream(text)
                .map(SaidValue::key)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The size of a dimension that may be any, which programs write as null or None. */
    private static boolean isNothing(LeafValue leaf) {
        return leaf.text().equals("-1");
    }

    private static boolean isDefault(LeafValue leaf) {
        return leaf.text().equals("-1") && leaf.place().tokens().contains("shape");
    }

    /** Where a footprint is cut at the antimeridian, its edge lies there. */
    private static boolean isEdgeOfTheWorld(LeafValue leaf) {
        return leaf.place().startsWith(GEOMETRY)
                && Set.of("#180", "#-180").contains(SaidValue.key(leaf.text()));
    }

    /** Whether the bounding box is what the geometry gives. */
    private static boolean boxFollows(JsonText text) {
        JsonValue geometry = text.get(GEOMETRY);
        JsonValue box = text.get(BBOX);
        if (geometry == null || box == null) {
            return false;
        }
        Optional<List<BigDecimal>> bounds = GeometryBounds.of(geometry);
        List<String> said =
                LeafValue.of(box).stream().map(leaf -> SaidValue.key(leaf.text())).toList();
        return bounds.map(
                        numbers ->
                                numbers.stream()
                                        .map(number -> SaidValue.key(number.toPlainString()))
                                        .toList())
                .filter(said::equals)
                .isPresent();
    }

    private static long count(List<LeafValue> leaves) {
        return leaves.stream().filter(LeafValue::isOpen).count();
    }
}
