package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Items of our own with one mistake each, as people make them: each is found once, at the place
 * that a person would point at, and mostly comes with a fix.
 */
final class SingleMistakesTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    @Test
    void itemsWithoutMistakesHaveNone() {
        for (OwnItems.Mistake mistake : OwnItems.mistakes()) {
            Report report = CHECKER.check(mistake.without(), mistake.options());
            assertThat(report.errors() + report.warnings()).as(mistake.item()).isZero();
        }
    }

    @Test
    void eachMistakeIsFoundOnceAtItsPlace() {
        List<String> wrong = new ArrayList<>();
        Set<String> rules = new TreeSet<>();
        int all = 0;
        int mendable = 0;
        for (OwnItems.Mistake mistake : OwnItems.mistakes()) {
            all++;
            List<Finding> added = added(mistake);
            added.forEach(finding -> rules.add(finding.rule()));
            mendable += added.stream().anyMatch(f -> !f.fixes().isEmpty()) ? 1 : 0;
            if (added.size() != 1 || !isRight(mistake, added.getFirst())) {
                wrong.add(
                        mistake + added.stream().map(SingleMistakesTest::line).toList().toString());
            }
        }
        double right = 100.0 * (all - wrong.size()) / all;
        System.out.printf(
                "%d mistakes of our own: %.1f %% are found once, at their place; %.1f %% come with a fix; %d rules speak%n",
                all, right, 100.0 * mendable / all, rules.size());
        wrong.forEach(line -> System.out.println("  more or elsewhere: " + line));
        assertThat(all).isGreaterThanOrEqualTo(80);
        assertThat(right).isGreaterThanOrEqualTo(95);
        assertThat(100.0 * mendable / all).isGreaterThanOrEqualTo(70);
        assertThat(rules)
                .containsAll(RuleCatalogue.all().stream().map(rule -> rule.info().id()).toList());
    }

    /** What a mistake adds to the findings of the item, of its weight or more. */
    private static List<Finding> added(OwnItems.Mistake mistake) {
        Set<String> known =
                CHECKER.check(mistake.without(), mistake.options()).findings().stream()
                        .map(SingleMistakesTest::line)
                        .collect(Collectors.toSet());
        return CHECKER.check(mistake.with(), mistake.options()).findings().stream()
                .filter(f -> weight(f).compareTo(mistake.weight()) <= 0)
                .filter(f -> !known.contains(line(f)))
                .toList();
    }

    /** What is missing in a draft is to do there, and an error as soon as it has a status. */
    private static Severity weight(Finding finding) {
        return finding.severity() == Severity.TODO ? Severity.ERROR : finding.severity();
    }

    private static String line(Finding finding) {
        return "%n      %s %s %s".formatted(finding.rule(), finding.pointer(), finding.message());
    }

    private static boolean isRight(OwnItems.Mistake mistake, Finding finding) {
        return weight(finding) == mistake.weight()
                && (finding.pointer().equals(mistake.at())
                        || !mistake.at().isRoot() && finding.pointer().startsWith(mistake.at()));
    }
}
