package dev.cairn.check.effect;

import dev.cairn.json.JsonString;
import dev.cairn.json.text.JsonText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each value and name is said in an item, in whatever spelling. It takes a walk over the
 * whole item and is kept with its text.
 */
final class SaidCounts {

    private final Map<String, Integer> counts = new HashMap<>();

    private SaidCounts(JsonText text) {
        for (LeafValue leaf : LeafValue.of(text.root())) {
            if (isTelling(leaf)) {
                counts.merge(SaidValue.key(leaf.text()), 1, Integer::sum);
            }
        }
        for (String name : LeafValue.names(text.root())) {
            counts.merge(SaidValue.key(name), 1, Integer::sum);
        }
    }

    /** Numbers, truth and single letters are the same by chance all over an item. */
    private static boolean isTelling(LeafValue leaf) {
        return leaf.value() instanceof JsonString
                && leaf.text().length() > 2
                && leaf.text().chars().anyMatch(Character::isLetter);
    }

    static SaidCounts of(JsonText text) {
        return text.known(SaidCounts.class, SaidCounts::new);
    }

    boolean says(LeafValue leaf) {
        return isTelling(leaf) && counts.containsKey(SaidValue.key(leaf.text()));
    }

    /** Whether a value is still said once others are gone. */
    boolean saysWithout(LeafValue leaf, List<LeafValue> gone) {
        if (!isTelling(leaf)) {
            return false;
        }
        String key = SaidValue.key(leaf.text());
        long less = gone.stream().filter(other -> SaidValue.key(other.text()).equals(key)).count();
        return counts.getOrDefault(key, 0) > less;
    }
}
