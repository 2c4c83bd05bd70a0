package dev.cairn.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.run.RuleCatalogue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

final class RulesDocumentTest {

    private static final Path PAGE = Path.of("docs", "rules.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        if (System.getProperty("cairn.docs", "").equals("write")) {
            RulesDocument.write(PAGE);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew: mvn test -Dtest=RulesDocumentTest -Dcairn.docs=write")
                .isEqualTo(RulesDocument.text());
    }

    @Test
    void idsAreUniqueAndEveryRuleSaysWhatAndWhy() {
        List<RuleInfo> infos = RuleCatalogue.all().stream().map(Rule::info).toList();
        assertThat(infos).extracting(RuleInfo::id).doesNotHaveDuplicates();
        for (RuleInfo info : infos) {
            assertThat(info.what()).as(info.id()).endsWith(".");
            assertThat(info.why()).as(info.id()).endsWith(".");
            for (String word : List.of("instance", "const", "oneof")) {
                assertThat(
                                List.of(
                                        (info.what() + " " + info.why())
                                                .toLowerCase(Locale.ROOT)
                                                .split("\\W+")))
                        .as(info.id())
                        .doesNotContain(word);
            }
        }
    }
}
