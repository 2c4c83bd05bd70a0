package dev.cairn.check.rule.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Checker;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Reference;
import dev.cairn.check.SchemaStore;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Rules;
import dev.cairn.json.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/** Each fix of a lint, taken alone on a real item, mends its finding and adds no error. */
final class LintFixesTest {

    private static final Logger LOG = Logger.getLogger(LintFixesTest.class.getName());
    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), Rules.all());

    /** One rule finds the same over and over in versions of one item. */
    private static final int MOST_PER_RULE = 12;

    @Test
    void onRealItemsEachFixMendsAndBreaksNothing() {
        Reference reference = Reference.need();
        Map<String, Integer> seen = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String name : reference.items()) {
            JsonText text = reference.item(name);
            List<Finding> before = findings(text);
            for (Finding finding : before) {
                if (!finding.rule().startsWith("lint/")
                        || seen.merge(finding.rule(), 1, Integer::sum) > MOST_PER_RULE) {
                    continue;
                }
                for (Fix fix : finding.fixes()) {
                    tried++;
                    JsonText mended = text.with(fix.edits());
                    List<Finding> after = findings(mended);
                    boolean gone =
                            after.stream()
                                    .noneMatch(
                                            f ->
                                                    f.rule().equals(finding.rule())
                                                            && f.message().equals(finding.message())
                                                            && f.pointer()
                                                                    .equals(finding.pointer()));
                    if (!mended.parses() || !gone || errors(after) > errors(before)) {
                        wrong.add(
                                "%s %s: %s (gone: %s, errors: %d, then %d)"
                                        .formatted(
                                                name,
                                                finding.message(),
                                                fix.title(),
                                                gone,
                                                errors(before),
                                                errors(after)));
                    }
                }
            }
        }
        int all = tried;
        LOG.info(() -> "%d fixes of lints tried on real items.".formatted(all));
        assertThat(wrong).isEmpty();
    }

    private static List<Finding> findings(JsonText text) {
        return CHECKER.check(text, CheckOptions.of(Profile.STAC).withFileName("item.json"))
                .findings();
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }
}
