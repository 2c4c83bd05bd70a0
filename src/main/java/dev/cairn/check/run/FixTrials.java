package dev.cairn.check.run;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.TriedFix;
import dev.cairn.check.schema.LibraryJsonTree;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Tries out the fixes of one report when somebody looks at them: one that leaves an error where it
 * should not is not offered. It is the same for whoever looks, in the window and on the command
 * line.
 */
final class FixTrials {

    /** Characters of the texts that may be checked again if all fixes of a report are looked at. */
    private static final int BUDGET = 4_000_000;

    /** Findings of one report whose fixes are tried; those of the rest are believed. */
    private static final int MOST = 200;

    private final JsonText text;
    private final List<SchemaViolation> before;
    private final Function<JsonText, List<SchemaViolation>> schemas;
    private final ToLongFunction<JsonText> errors;
    private volatile @Nullable Set<List<String>> known;

    /**
     * @param before what the schemas have against the text as it is
     * @param schemas what they have against another
     * @param errors how many errors another has
     */
    FixTrials(
            JsonText text,
            List<SchemaViolation> before,
            Function<JsonText, List<SchemaViolation>> schemas,
            ToLongFunction<JsonText> errors) {
        this.text = text;
        this.before = before;
        this.schemas = schemas;
        this.errors = errors;
    }

    /**
     * Has the fixes tried that the findings offer. Which findings come into it hangs on their order
     * alone, so that each offers the same whatever is looked at first.
     */
    void applyTo(List<Finding> findings) {
        if (!text.parses()) {
            return;
        }
        long now = findings.stream().filter(f -> f.severity().isUnmet() && !f.saysEmpty()).count();
        int left = Math.min(MOST, BUDGET / Math.max(1, text.text().length()));
        for (int i = 0; i < findings.size() && left > 0; i++) {
            Finding finding = findings.get(i);
            if (isDoubtful(finding)) {
                findings.set(i, finding.withFixes(new LazyFixes(() -> sound(finding, now - 1))));
                left--;
            }
        }
    }

    /** Whether there may be a fix that is tried; to look at the fixes themselves may take work. */
    private static boolean isDoubtful(Finding finding) {
        List<Fix> fixes = finding.fixes();
        return fixes instanceof LazyFixes
                || !fixes.isEmpty() && (isCounted(finding) || hasTried(fixes));
    }

    private static boolean hasTried(List<Fix> fixes) {
        for (int i = 0; i < fixes.size(); i++) {
            if (fixes.get(i) instanceof TriedFix) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fix has to leave fewer errors. */
    private static boolean isCounted(Finding finding) {
        // what the guide asks for is begun by a fix and filled in by the user
        return finding.severity().isUnmet() && !finding.rule().startsWith("guide/");
    }

    /**
     * @param most errors that may be left where the finding is one
     */
    private List<Fix> sound(Finding finding, long most) {
        boolean counted = isCounted(finding);
        List<Fix> sound = new ArrayList<>();
        for (Fix fix : finding.fixes()) {
            if ((!(fix instanceof TriedFix) || passes(fix))
                    && (!counted || errors.applyAsLong(text.with(fix.edits())) <= most)) {
                sound.add(fix);
            }
        }
        return sound;
    }

    /** Whether it changes something, and no schema has anything new against the item then. */
    private boolean passes(Fix fix) {
        List<TextEdit> edits = fix.edits();
        if (edits.isEmpty()) {
            return false;
        }
        try {
            return schemas.apply(text.with(edits)).stream()
                    .allMatch(violation -> known().contains(key(violation)));
        } catch (LibraryJsonTree.TooDeep e) {
            return false;
        }
    }

    private Set<List<String>> known() {
        Set<List<String>> keys = known;
        if (keys == null) {
            keys = before.stream().map(FixTrials::key).collect(Collectors.toSet());
            known = keys;
        }
        return keys;
    }

    private static List<String> key(SchemaViolation violation) {
        return List.of(
                violation.keyword(),
                violation.pointer().toString(),
                String.valueOf(violation.member()));
    }
}
