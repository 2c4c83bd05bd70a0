package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** One mistake gives one error, at the right place, with a fix that mends it and breaks nothing. */
class FindingQualityTest {

    private static final int MUTATIONS = 4_000;
    private static final long SEED = 4711;

    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    private record Base(String name, JsonText text, CheckOptions options) {}

    @Test
    void oneMistakeGivesOneFindingAtItsPlaceAndMostlyAFix() {
        Tally tally = new Tally();
        List<Base> bases = bases(Reference.need());
        ItemMutations mutations = new ItemMutations(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            Base base = bases.get(i % bases.size());
            ItemMutations.Mutation mutation = mutations.in(base.text());
            Report report = checker.check(mutation.text(), base.options());
            if (!report.valid()) {
                tally.add(base, mutation, report);
            }
        }
        tally.print();
        assertThat(tally.percent(tally.right)).isGreaterThanOrEqualTo(95);
        assertThat(tally.percent(tally.mendable)).isGreaterThanOrEqualTo(70);
        assertThat(tally.badFixes).isEmpty();
    }

    private List<Base> bases(Reference reference) {
        List<Base> bases = new ArrayList<>();
        for (String name : reference.items()) {
            Profile profile = name.startsWith("guide/") ? Profile.AIOPEN : Profile.STAC;
            CheckOptions options = CheckOptions.of(profile);
            JsonText text = reference.item(name);
            if (checker.check(text, options).valid()) {
                bases.add(new Base(name, text, options));
            }
        }
        return bases;
    }

    private final class Tally {

        final List<String> wrong = new ArrayList<>();
        final List<String> unmendable = new ArrayList<>();
        final List<String> badFixes = new ArrayList<>();
        int all;
        int right;
        int mendable;
        int fixes;

        void add(Base base, ItemMutations.Mutation mutation, Report report) {
            all++;
            List<Finding> errors =
                    report.findings().stream().filter(f -> f.severity().isUnmet()).toList();
            String what = "%s %s of %s".formatted(mutation.kind(), mutation.pointer(), base.name());
            if (errors.size() == 1 && mutation.isBlamedBy(errors.getFirst().pointer())) {
                right++;
            } else {
                wrong.add(
                        what
                                + errors.stream()
                                        .map(
                                                f ->
                                                        "\n        "
                                                                + f.rule()
                                                                + " "
                                                                + f.pointer()
                                                                + " "
                                                                + f.message())
                                        .toList());
            }
            if (errors.stream().anyMatch(f -> !f.fixes().isEmpty())) {
                mendable++;
            } else {
                unmendable.add(
                        what + " " + errors.getFirst().rule() + " " + errors.getFirst().message());
            }
            for (Finding error : errors) {
                for (Fix fix : error.fixes()) {
                    fixes++;
                    tryOut(what, base, mutation, error, fix, report.unmet());
                }
            }
        }

        /** A place that was added for what only the user knows stands against no fix. */
        private long unmet(Report report) {
            return report.findings().stream()
                    .filter(f -> f.severity().isUnmet() && !f.saysEmpty())
                    .count();
        }

        private void tryOut(
                String what,
                Base base,
                ItemMutations.Mutation mutation,
                Finding error,
                Fix fix,
                int before) {
            JsonText mended = mutation.text().with(fix.edits());
            Report after = checker.check(mended, base.options());
            if (unmet(after) >= before) {
                badFixes.add(
                        "%s, %s “%s”: %s%s"
                                .formatted(
                                        what,
                                        error.rule(),
                                        fix.title(),
                                        error.message(),
                                        after.findings().stream()
                                                .filter(f -> f.severity().isUnmet())
                                                .map(
                                                        f ->
                                                                "\n        "
                                                                        + f.rule()
                                                                        + " "
                                                                        + f.pointer()
                                                                        + " "
                                                                        + f.message())
                                                .toList()));
            }
        }

        double percent(int count) {
            return 100.0 * count / all;
        }

        void print() {
            System.out.printf(
                    "%d single mistakes: %.1f %% give one error at the place, %.1f %% offer a fix; %d fixes tried, %d did not mend%n",
                    all, percent(right), percent(mendable), fixes, badFixes.size());
            int shown = Integer.getInteger("cairn.shown", 0);
            wrong.stream()
                    .limit(shown)
                    .forEach(w -> System.out.println("  more or elsewhere: " + w));
            unmendable.stream().limit(shown).forEach(u -> System.out.println("  no fix: " + u));
            badFixes.stream()
                    .limit(Math.max(20, shown))
                    .forEach(b -> System.out.println("  bad fix: " + b));
        }
    }
}
