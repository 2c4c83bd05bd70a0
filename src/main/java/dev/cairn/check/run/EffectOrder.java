package dev.cairn.check.run;

import dev.cairn.check.Fix;
import dev.cairn.check.effect.FixEffect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The fixes of one finding by what they do: what gives back first, what takes away last. */
final class EffectOrder {

    private EffectOrder() {}

    /**
     * Fixes of one effect stay as they are; none that changes nothing is left, and an empty place
     * is not offered beside a correction.
     */
    static List<Fix> of(List<Fix> fixes) {
        List<Fix> sorted = new ArrayList<>(fixes);
        sorted.removeIf(fix -> fix.edits().isEmpty());
        if (sorted.size() < 2) {
            return sorted;
        }
        sorted.sort(Comparator.comparing(Fix::effect));
        if (sorted.getFirst().effect() == FixEffect.CORRECTS) {
            sorted.removeIf(fix -> fix.effect() == FixEffect.ASKS);
        }
        return sorted;
    }
}
