package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What findings of each kind say, and what their fixes are called, held in {@code findings.txt}
 * beside this class's resources: a change of words is seen in the difference of that file. It is
 * written anew with {@code -Dcairn.golden=write}.
 */
class FindingTextsTest {

    private static final Path FILE = Path.of("src/test/resources/dev/cairn/check/findings.txt");

    /** Examples of each kind; so many show the ways in which it speaks. */
    private static final int MOST = 6;

    private static final int MISTAKES_IN_EACH = 6;

    private final Map<String, Set<String>> examples = new TreeMap<>();
    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    @Test
    void findingsSayWhatTheySaid() throws IOException {
        OwnItems.withMistakes().forEach(item -> collect(item.text(), item.options()));
        CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("item.json");
        for (WrittenItems.Written item : WrittenItems.all()) {
            collect(item.text(), options);
        }
        for (String text :
                List.of(
                        "{\"type\": \"Feature\",}",
                        "{\"file:size\": 1324543\"\"}",
                        "{\"type\": \"Collection\"}",
                        "[]",
                        "{\"type\": \"Feature\", \"a\": %s%s}"
                                .formatted("[".repeat(600), "]".repeat(600)))) {
            collect(JsonText.of(text), options);
        }
        ItemMutations mutations = new ItemMutations(3);
        for (WrittenItems.Written item : WrittenItems.valid()) {
            for (int i = 0; i < MISTAKES_IN_EACH; i++) {
                collect(mutations.in(item.text()).text(), options);
            }
        }
        String now =
                examples.entrySet().stream()
                        .map(kind -> kind.getKey() + "\n" + String.join("", kind.getValue()))
                        .collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("cairn.golden"))) {
            Files.writeString(FILE, now);
        }
        assertThat(now).isEqualTo(Files.readString(FILE));
    }

    @Test
    void eachRuleHasAnExample() throws IOException {
        Set<String> kinds =
                Files.readAllLines(FILE).stream()
                        .filter(line -> !line.startsWith(" ") && !line.isEmpty())
                        .collect(Collectors.toSet());
        Stream.concat(Checker.OWN.stream(), RuleCatalogue.all().stream().map(Rule::info))
                .map(RuleInfo::id)
                .filter(id -> !id.equals("schema/broken"))
                .forEach(id -> assertThat(kinds).contains(id));
    }

    private void collect(JsonText text, CheckOptions options) {
        for (Finding finding : checker.check(text, options).findings()) {
            Set<String> kind =
                    examples.computeIfAbsent(finding.rule(), id -> new LinkedHashSet<>());
            if (kind.size() < MOST) {
                String fixes =
                        finding.fixes().stream()
                                .map(fix -> "      fix: " + fix.title() + "\n")
                                .collect(Collectors.joining());
                kind.add("  " + finding.message() + "\n" + fixes);
            }
        }
    }
}
