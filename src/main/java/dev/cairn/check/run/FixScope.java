package dev.cairn.check.run;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.check.effect.FixEffect;

/**
 * Which fixes are applied without anybody looking at each: never those that say something in the
 * place of the user, and none of a hint.
 */
public enum FixScope {
    /** Corrections that are the only reading. */
    SAFE,
    /** Corrections, the likeliest of each finding, and places for what is missing. */
    LIKELY,
    /** Those, and the removal of what must not be there. */
    REMOVALS;

    boolean holds(Finding finding, Fix fix) {
        if (finding.severity() == Severity.HINT || this == SAFE && !fix.sure()) {
            return false;
        }
        FixEffect effect = fix.effect();
        return effect == FixEffect.CORRECTS
                || this != SAFE && effect == FixEffect.ASKS && finding.severity() == Severity.ERROR
                || this == REMOVALS && effect == FixEffect.REMOVES;
    }
}
