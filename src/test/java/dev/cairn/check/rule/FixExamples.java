package dev.cairn.check.rule;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.OwnItems;
import dev.cairn.check.Profile;
import dev.cairn.check.WrittenItems;
import dev.cairn.check.effect.FixEffect;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the fixes of each rule are called and do in items of our own. */
final class FixExamples {

    private static final int MOST = 3;

    private final Map<String, Map<FixEffect, Set<String>>> examples = new TreeMap<>();

    private FixExamples() {}

    static FixExamples ofOwnItems() {
        Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
        FixExamples all = new FixExamples();
        OwnItems.withMistakes().forEach(c -> all.collect(checker, c.text(), c.options()));
        CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("item.json");
        WrittenItems.all().forEach(item -> all.collect(checker, item.text(), options));
        return all;
    }

    private void collect(Checker checker, JsonText text, CheckOptions options) {
        for (Finding finding : checker.check(text, options).findings()) {
            for (Fix fix : finding.fixes()) {
                examples.computeIfAbsent(finding.rule(), rule -> new TreeMap<>())
                        .computeIfAbsent(fix.effect(), effect -> new LinkedHashSet<>())
                        .add(general(fix.title()));
            }
        }
    }

    /** The title without what is of the one item. */
    private static String general(String title) {
        return title.replaceAll("“[^”]*”", "…")
                .replaceAll("(?<= to | from | in | at )[^\\s]*[\\d:/_][^\\s]*", "…")
                .replaceAll("(Change it|Set it|Rename it) to .*", "$1 to …")
                .replaceAll("…( to … [^ ]+ …| … …)$", "…");
    }

    /** A cell of a table: the effects in their order, each with titles. */
    String of(String rule) {
        Map<FixEffect, Set<String>> known = examples.get(rule);
        if (known == null) {
            return "-";
        }
        return known.entrySet().stream()
                .map(
                        entry ->
                                "*"
                                        + entry.getKey().name().toLowerCase(Locale.ROOT)
                                        + "*: "
                                        + entry.getValue().stream()
                                                .limit(MOST)
                                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "))
                .replace("|", "\\|");
    }
}
