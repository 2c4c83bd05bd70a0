package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationCatalogue;
import dev.cairn.check.migrate.MigrationOutcome;
import dev.cairn.check.migrate.MigrationQuestion;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All sentences that a user gets to read about an item, as one list with an example each (in {@code
 * target/sentences.txt}), so that they can be read as a whole; and what no sentence may have.
 */
final class SentencesTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
    private static final int MUTATIONS = 1_500;
    private static final int BROKEN = 700;

    /** Words of those who write schemas and programs, which tell others nothing. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\b(instance(?!-)|const|oneOf|anyOf|allOf|additionalProperties|additional propert\\w+|"
                            + "regex|regular expression|enum|subschema|boolean|integer|"
                            + "string|parse[rd]?|token|null pointer|exception|invalid|violat\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is typed in haste: a word twice, two blanks, a blank before a stop. */
    private static final Pattern SLIP =
            Pattern.compile(
                    "\\b([A-Za-z]{2,}) \\1\\b|  | [.,:;!?](?: |$)|\\.\\.(?!\\.|/)|,,|\\(\\)|“”");

    /** A sentence with a piece of a broken text in it reads as that piece does. */
    private static final Pattern ODD = Pattern.compile("\\\\|\\d\\.(?:$|\\.$)");

    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:a [aeio]\\w|an [bcdfgjkpqtvwz]\\w)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> sentences = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void allSentencesAreOfOneVoice() throws IOException {
        OwnItems.withMistakes().forEach(item -> check(item.text(), item.options()));
        rules();
        if (!System.getProperty("cairn.reference", "").isEmpty()) {
            reference(Reference.need());
        }
        Path list = Path.of("target", "sentences.txt");
        Files.createDirectories(list.getParent());
        Files.write(
                list,
                sentences.entrySet().stream()
                        .map(e -> e.getKey() + "\n      " + e.getValue())
                        .toList());
        System.out.printf("%d sentences, listed in %s%n", sentences.size(), list);
        assertThat(wrong).isEmpty();
        assertThat(sentences).hasSizeGreaterThan(150);
    }

    private void rules() {
        List<RuleInfo> infos = new ArrayList<>(Checker.OWN);
        RuleCatalogue.all().forEach(rule -> infos.add(rule.info()));
        for (RuleInfo info : infos) {
            for (String text : List.of(info.what(), info.why(), info.fix())) {
                if (!text.isEmpty()) {
                    add("rules " + info.id(), text, text);
                }
            }
        }
    }

    private void reference(Reference reference) {
        List<JsonText> items = new ArrayList<>();
        reference.items().forEach(name -> items.add(reference.item(name)));
        reference.probes().forEach(probe -> items.add(probe.item()));
        ItemMutations mutations = new ItemMutations(7);
        Random random = new Random(7);
        CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("item.json");
        for (JsonText item : items) {
            check(item, options);
        }
        for (int i = 0; i < MUTATIONS; i++) {
            check(mutations.in(items.get(i % items.size())).text(), options);
        }
        for (int i = 0; i < BROKEN; i++) {
            String text = items.get(i % items.size()).text();
            int at = random.nextInt(text.length());
            String typed =
                    List.of("", "\"", ",", "}", "{", "x", ":", "'", "\\", "\n", "NaN", "]", "“")
                            .get(random.nextInt(13));
            check(
                    JsonText.of(
                            text.substring(0, at)
                                    + typed
                                    + text.substring(
                                            Math.min(text.length(), at + random.nextInt(2)))),
                    options);
        }
    }

    private void check(JsonText text, CheckOptions options) {
        for (Finding finding : CHECKER.check(text, options).findings()) {
            add(finding.rule(), finding.sentence(), finding.message());
            assertThat(finding.message()).endsWith(finding.sentence());
            for (Fix fix : finding.fixes()) {
                add(finding.rule() + " fix", fix.title(), finding.message());
            }
        }
        for (Migration migration : MigrationCatalogue.of(text)) {
            MigrationOutcome outcome = migration.outcome(Map.of());
            add("migration title", migration.title(), migration.title());
            outcome.changes().forEach(s -> add("migration changes", s, s));
            outcome.left().forEach(s -> add("migration left", s, s));
            for (MigrationQuestion question : migration.questions()) {
                add("migration question", question.sentence(), question.sentence());
                question.choices()
                        .forEach(c -> add("migration choice", c.title(), question.sentence()));
            }
        }
    }

    private void add(String kind, String text, String example) {
        String own = text.replaceAll("(?s)“[^”]*”", "“…”").replace("\n", "⏎");
        String template = template(own);
        if (sentences.putIfAbsent(kind + ": " + template, example.replace("\n", "⏎")) == null) {
            if (!kind.startsWith("syntax") || !ODD.matcher(own).find()) {
                review(kind, own, example);
            }
        }
    }

    /** A sentence without what differs from item to item. */
    private static String template(String own) {
        return own.replaceAll("Also allowed: .*?\\.$", "Also allowed: A, B or C.")
                .replaceAll("Did you mean [^?]*\\?", "Did you mean A?")
                .replaceAll("Example: .*", "Example: A.")
                .replaceAll(
                        "^It must be (?!text|true|a |one|null)[^,]+, .*, but is",
                        "It must be A, B or C, but is")
                .replaceAll(
                        "(?:[A-Z][^(,.]* \\([\\w:-]+\\)(?:, | and )?)+ (is|are) missing",
                        "Field (name) $1 missing")
                .replaceAll("-?\\d+(\\.\\d+)*", "#");
    }

    private void review(String kind, String own, String example) {
        String text = own.replaceAll(" with \\. _ -\\.| and _ \\. -", "");
        for (Pattern pattern : List.of(FOREIGN, SLIP, ARTICLE)) {
            var match = pattern.matcher(text);
            if (match.find()) {
                wrong.add("%s: “%s” in: %s".formatted(kind, match.group(), example));
            }
        }
        boolean said = kind.matches("(guide|lint|schema)/.*") && !kind.equals("schema/broken");
        if (said && text.replaceAll("\\S+/schema\\.json", "").matches("(?s).*\\bschemas?\\b.*")) {
            wrong.add(kind + " speaks of a schema: " + example);
        }
        boolean whole = !kind.endsWith(" fix") && !kind.startsWith("migration");
        if (whole && !own.matches("(?s).*[.?!]")) {
            wrong.add(kind + " does not end: " + example);
        }
        if (kind.endsWith(" fix") && own.endsWith(".")) {
            wrong.add(kind + " ends like a sentence: " + own);
        }
    }
}
