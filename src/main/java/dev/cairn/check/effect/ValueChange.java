package dev.cairn.check.effect;

import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.geometry.GeometryBounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the values of an item come to by a change: type, place and spelling aside.
 *
 * <p>A value is lost where the item had it and has none like it afterwards; it is added where
 * nothing like it was there and nothing gives it. Names of members count as values that were there,
 * so that a group can become a list and back. Values that follow from others, as a bounding box
 * does from its geometry, are neither.
 */
public final class ValueChange {

    private static final JsonPointer ID = JsonPointer.of("id");
    private static final JsonPointer EXTENSIONS = JsonPointer.of("stac_extensions");
    private static final JsonPointer BBOX = JsonPointer.of("bbox");
    private static final JsonPointer GEOMETRY = JsonPointer.of("geometry");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}.+-]+");

    /** Pairs of values that are compared at most; past that they count as different. */
    private static final int MOST_PAIRS = 100_000;

    private final List<LeafValue> lost = new ArrayList<>();
    private final List<LeafValue> added = new ArrayList<>();
    private final boolean states;
    private final boolean opens;

    private ValueChange(ChangedPart part, FixSources sources) {
        List<LeafValue> old = LeafValue.of(part.place(), part.before());
        List<LeafValue> now = LeafValue.of(part.place(), part.after());
        boolean boxFollows = boxFollows(part);
        List<LeafValue> left = without(old, now, boxFollows);
        List<LeafValue> come = without(now, old, boxFollows);
        List<LeafValue> gone = unmatched(left, come);
        List<LeafValue> fresh = unmatched(come, left);
        Set<String> shape = numbersOfFootprint(part, fresh);
        boolean translates =
                gone.stream().anyMatch(leaf -> sources.translated().contains(leaf.text()));
        Set<String> kept = new HashSet<>();
        now.forEach(leaf -> kept.add(leaf.pattern() + " " + SaidValue.key(leaf.text())));
        boolean replaced = come.stream().anyMatch(leaf -> !leaf.isEmpty());
        for (LeafValue leaf : gone) {
            if (!isIn(leaf, fresh)
                    && !isDefault(leaf)
                    && !isDeclaredStill(leaf, now)
                    && !sources.translated().contains(leaf.text())
                    && !kept.contains(leaf.pattern() + " " + SaidValue.key(leaf.text()))
                    && !(replaced && SaidCounts.of(part.text()).saysWithout(leaf, left))) {
                lost.add(leaf);
            }
        }
        boolean emptied = left.stream().anyMatch(LeafValue::isEmpty);
        boolean stated = sources.statement() || come.stream().anyMatch(leaf -> isNewId(leaf, part));
        for (LeafValue leaf : fresh) {
            boolean prescribed =
                    sources.prescribed().contains(leaf.text())
                            || leaf.place().startsWith(EXTENSIONS);
            boolean follows =
                    isIn(leaf, gone)
                            || sources.linked().contains(leaf.text())
                            || emptied && isAnySize(leaf)
                            || isEdgeOfTheWorld(leaf)
                            || leaf.place().startsWith(GEOMETRY)
                                    && shape.contains(SaidValue.key(leaf.text()));
            if (UserStatements.isAt(leaf.place()) && !follows && !(prescribed && translates)) {
                stated = true;
            }
            if (!follows && !prescribed && !SaidCounts.of(part.text()).says(leaf)) {
                added.add(leaf);
            }
        }
        states = stated;
        opens =
                !openPlaces(old)
                        .containsAll(
                                openPlaces(
                                        now.stream()
                                                .filter(leaf -> !wasFull(leaf, part))
                                                .toList()));
    }

    /**
     * What edits do to an item.
     *
     * @param text of the item, which parses; so does what the edits leave
     * @param edits each on the text that the one before left
     * @param sources what the change draws on beside the item
     */
    public static ValueChange of(JsonText text, List<TextEdit> edits, FixSources sources) {
        return new ValueChange(ChangedPart.of(text, edits), sources);
    }

    public FixEffect effect() {
        if (!added.isEmpty() || states) {
            return FixEffect.CHOOSES;
        }
        if (!lost.isEmpty()) {
            return FixEffect.REMOVES;
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

    /** What says something and has no partner that says the same among others, one for one. */
    private static List<LeafValue> unmatched(List<LeafValue> leaves, List<LeafValue> others) {
        Map<String, Integer> free = new HashMap<>();
        others.forEach(leaf -> free.merge(SaidValue.key(leaf.text()), 1, Integer::sum));
        List<LeafValue> unmatched = new ArrayList<>();
        for (LeafValue leaf : leaves) {
            if (!leaf.isEmpty() && free.merge(SaidValue.key(leaf.text()), -1, Integer::sum) < 0) {
                unmatched.add(leaf);
            }
        }
        return unmatched;
    }

    /** Whether a value is said by one of others, in another spelling, or by several together. */
    private static boolean isIn(LeafValue leaf, List<LeafValue> others) {
        if (others.size() > MOST_PAIRS / 100) {
            return false;
        }
        String text = leaf.text();
        if (others.stream()
                .anyMatch(
                        other -> SaidValue.same(text, other.text()) || isOnceAround(leaf, other))) {
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

    /** Whether the extension of an address is declared by another one, of another version. */
    private static boolean isDeclaredStill(LeafValue leaf, List<LeafValue> now) {
        if (!leaf.place().startsWith(EXTENSIONS)) {
            return false;
        }
        Optional<String> name = ExtensionUrl.parse(leaf.text()).map(ExtensionUrl::name);
        return name.isPresent()
                && now.stream()
                        .filter(other -> other.place().startsWith(EXTENSIONS))
                        .map(other -> ExtensionUrl.parse(other.text()).map(ExtensionUrl::name))
                        .anyMatch(name::equals);
    }

    /** The size of a dimension that may be any, which programs write as null or None. */
    private static boolean isAnySize(LeafValue leaf) {
        return leaf.text().equals("-1");
    }

    private static boolean isDefault(LeafValue leaf) {
        return isAnySize(leaf) && leaf.place().tokens().contains("shape");
    }

    /** An id is the same only letter by letter: another spelling is another item. */
    private static boolean isNewId(LeafValue leaf, ChangedPart part) {
        return leaf.place().equals(ID)
                && part.text().get(ID) instanceof JsonString before
                && !before.value().isEmpty()
                && !leaf.text().equals(before.value());
    }

    /** Where a footprint is cut at the antimeridian, its edge lies there. */
    private static boolean isEdgeOfTheWorld(LeafValue leaf) {
        return leaf.place().startsWith(GEOMETRY)
                && Set.of("#180", "#-180").contains(SaidValue.key(leaf.text()));
    }

    /** Whether two longitudes of a footprint are the same one, counted once around the world. */
    private static boolean isOnceAround(LeafValue leaf, LeafValue other) {
        return leaf.place().startsWith(GEOMETRY)
                && other.place().startsWith(GEOMETRY)
                && leaf.value() instanceof JsonNumber one
                && other.value() instanceof JsonNumber two
                && Math.abs(Math.abs(one.doubleValue() - two.doubleValue()) - 360) < 1e-9;
    }

    /** Whether the bounding box is what the geometry gives. */
    private static boolean boxFollows(ChangedPart part) {
        if (!part.place().isRoot() && !part.place().startsWith(BBOX)) {
            return false;
        }
        JsonValue geometry = part.afterAt(GEOMETRY);
        JsonValue box = part.afterAt(BBOX);
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

    /** The numbers that the footprint has: an outline is closed with one of its own positions. */
    private static Set<String> numbersOfFootprint(ChangedPart part, List<LeafValue> fresh) {
        Set<String> numbers = new HashSet<>();
        if (fresh.stream().anyMatch(leaf -> leaf.place().startsWith(GEOMETRY))) {
            LeafValue.of(part.text().get(GEOMETRY))
                    .forEach(leaf -> numbers.add(SaidValue.key(leaf.text())));
        }
        return numbers;
    }

    /** Whether something stood in what is empty now: to take it out asks for nothing. */
    private static boolean wasFull(LeafValue leaf, ChangedPart part) {
        return part.text().get(leaf.place()) instanceof JsonContainer container
                && LeafValue.of(container).stream().noneMatch(old -> old.place().isRoot());
    }

    /** Where something is to be filled in, and whether a text, a list or a group. */
    private static Set<String> openPlaces(List<LeafValue> leaves) {
        Set<String> open = new HashSet<>();
        for (LeafValue leaf : leaves) {
            if (leaf.isOpen()) {
                open.add(leaf.pattern() + " " + leaf.value().getClass().getSimpleName());
            }
        }
        return open;
    }
}
