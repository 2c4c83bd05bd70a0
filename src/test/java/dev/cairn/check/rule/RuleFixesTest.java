package dev.cairn.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.ItemMutations;
import dev.cairn.check.OwnItems;
import dev.cairn.check.Profile;
import dev.cairn.check.Reference;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whatever a rule finds, in real items and in items with seeded mistakes: each fix removes its
 * finding, adds no error, is one step that can be taken back, and leaves all other bytes alone.
 */
final class RuleFixesTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    /** One rule finds the same over and over. */
    private static final int MOST_PER_RULE = 25;

    private static final int MUTATIONS = 1_200;
    private static final long SEED = 20;

    private final Map<String, Integer> tried = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void onItemsOfOurOwnWithMistakesEachFixMends() {
        List<OwnItems.Case> cases = OwnItems.withMistakes();
        ItemMutations mutations = new ItemMutations(SEED);
        cases.forEach(c -> tryAll(c.toString(), c.text(), c.options()));
        for (int i = 0; i < MUTATIONS; i++) {
            OwnItems.Case one = cases.get(i % cases.size());
            if (one.text().parses()) {
                ItemMutations.Mutation second = mutations.in(one.text());
                tryAll(
                        one + ", then " + second.kind() + " " + second.pointer(),
                        second.text(),
                        one.options());
            }
        }
        report("items of our own with one or two mistakes");
        assertThat(tried).hasSizeGreaterThan(40);
    }

    @Test
    void onRealItemsEachFixMends() {
        Reference reference = Reference.need();
        CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("harbour.json");
        ItemMutations mutations = new ItemMutations(SEED);
        for (String name : reference.items()) {
            JsonText text = reference.item(name);
            tryAll(name, text, options);
            ItemMutations.Mutation mistake = mutations.in(text);
            tryAll(name + ", " + mistake.kind() + " " + mistake.pointer(), mistake.text(), options);
        }
        report("real items, as they are and with a mistake");
    }

    private void report(String what) {
        System.out.printf(
                "%s: %d fixes of %d rules tried, %d wrong%n",
                what,
                tried.values().stream().mapToInt(Integer::intValue).sum(),
                tried.size(),
                wrong.size());
        assertThat(wrong).isEmpty();
    }

    private void tryAll(String name, JsonText text, CheckOptions options) {
        List<Finding> before = CHECKER.check(text, options).findings();
        for (Finding finding : before) {
            boolean ours =
                    finding.rule().startsWith("lint/") || finding.rule().startsWith("guide/");
            if (!ours || tried.getOrDefault(finding.rule(), 0) >= MOST_PER_RULE) {
                continue;
            }
            for (Fix fix : finding.fixes()) {
                tried.merge(finding.rule(), 1, Integer::sum);
                String problem = problem(text, before, finding, fix, options);
                if (!problem.isEmpty()) {
                    wrong.add(
                            "%s: %s %s “%s” %s"
                                    .formatted(
                                            name,
                                            finding.rule(),
                                            finding.message(),
                                            fix.title(),
                                            problem));
                }
            }
        }
    }

    /** What is wrong with a fix; empty where it is sound. */
    private static String problem(
            JsonText text, List<Finding> before, Finding finding, Fix fix, CheckOptions options) {
        List<TextEdit> edits = fix.edits();
        JsonText mended = text.with(edits);
        List<Finding> after = CHECKER.check(mended, options).findings();
        boolean stays =
                after.stream()
                        .anyMatch(
                                f ->
                                        f.rule().equals(finding.rule())
                                                && f.message().equals(finding.message())
                                                && f.pointer().equals(finding.pointer()));
        if (edits.isEmpty()) {
            return "changes nothing";
        }
        if (!mended.parses()) {
            return "leaves no JSON";
        }
        if (stays) {
            return "does not mend";
        }
        if (errors(after) > errors(before)) {
            return "adds an error: " + heaviest(after);
        }
        if (!TakenBack.after(text.text(), edits).equals(text.text())) {
            return "cannot be taken back";
        }
        boolean migrates = fix.title().startsWith("Bring it");
        return migrates || touched(edits) <= 4 * (reach(text, mended) + 1) + 2
                ? ""
                : "writes what it does not change";
    }

    private static List<String> heaviest(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .sorted(Comparator.comparing(Finding::rule))
                .map(Finding::message)
                .toList();
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity().isUnmet() && !f.saysEmpty()).count();
    }

    /** Characters that the edits take out and put in. */
    private static int touched(List<TextEdit> edits) {
        return edits.stream().mapToInt(e -> e.end() - e.start() + e.replacement().length()).sum();
    }

    /** Characters between the first and the last that differ, on both sides. */
    private static int reach(JsonText before, JsonText after) {
        String one = before.text();
        String other = after.text();
        int start = 0;
        int most = Math.min(one.length(), other.length());
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return one.length() + other.length() - 2 * (start + end);
    }
}
