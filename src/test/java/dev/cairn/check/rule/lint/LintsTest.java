package dev.cairn.check.rule.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.check.Rule;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for all lints together; each is tested with those of its kind. */
final class LintsTest {

    private static Stream<LintCase> cases() {
        return Stream.of(
                        PlaceLintsTest.cases(),
                        ExtensionLintsTest.cases(),
                        ModelLintsTest.cases(),
                        AssetLintsTest.cases(),
                        TextLintsTest.cases())
                .flatMap(List::stream);
    }

    @Test
    void aWellMadeItemHasNoFinding() {
        assertThat(LintCase.findings(JsonText.of(LintCase.GOOD)))
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void everyLintHasACase() {
        Set<String> tested =
                cases().map(LintCase::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> lints =
                RuleCatalogue.all().stream()
                        .map(Rule::info)
                        .map(info -> info.id())
                        .filter(id -> id.startsWith("lint/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).isEqualTo(lints);
    }
}
