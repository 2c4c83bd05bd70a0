package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.rule.Rules;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Items of our own with one mistake each, as people make them: each is found once, at the place
 * that a person would point at, and mostly comes with a fix that mends it.
 */
final class SingleMistakesTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), Rules.all());

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * One mistake in one item.
     *
     * @param item name of the item without it
     * @param changes of its text, of which some mistakes take two
     * @param at the place to blame
     * @param weight severity that its finding has
     */
    record Mistake(String item, List<Change> changes, Pointer at, Severity weight) {

        CheckOptions options() {
            Profile profile = item.equals("radar-scene") ? Profile.STAC : Profile.AIOPEN;
            return CheckOptions.of(profile).withFileName(item + ".json");
        }

        @Override
        public String toString() {
            return item + changes;
        }
    }

    /**
     * @param from what stands in the item
     * @param to what stands there instead
     */
    record Change(String from, String to) {

        static Change of(JsonNode line) {
            return new Change(text(line, "from"), text(line, "to"));
        }

        String in(String text) {
            int at = text.indexOf(from);
            assertThat(at).as(toString()).isNotNegative();
            return text.substring(0, at) + to + text.substring(at + from.length());
        }

        @Override
        public String toString() {
            return (from + " -> " + to).replaceAll("\\s+", " ");
        }
    }

    static List<Mistake> mistakes() {
        JsonMapper mapper = new JsonMapper();
        return read("mistakes.jsonl")
                .lines()
                .map(mapper::readTree)
                .map(
                        line ->
                                new Mistake(
                                        text(line, "item"),
                                        changes(line),
                                        Pointer.parse(text(line, "at")),
                                        Severity.valueOf(
                                                line.path("weight")
                                                        .asString("error")
                                                        .toUpperCase(Locale.ROOT))))
                .toList();
    }

    private static List<Change> changes(JsonNode line) {
        return line.has("also")
                ? List.of(Change.of(line), Change.of(line.path("also")))
                : List.of(Change.of(line));
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString();
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        SingleMistakesTest.class.getResourceAsStream("mistakes/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonText without(Mistake mistake) {
        return JsonText.of(texts.computeIfAbsent(mistake.item() + ".json", n -> read(n)));
    }

    JsonText with(Mistake mistake) {
        String text = without(mistake).text();
        for (Change change : mistake.changes()) {
            text = change.in(text);
        }
        return JsonText.of(text);
    }

    /** What a mistake adds to the findings of the item, of its weight or more. */
    private static List<Finding> added(Report before, Report after, Severity weight) {
        Set<String> known =
                before.findings().stream().map(SingleMistakesTest::key).collect(Collectors.toSet());
        return after.findings().stream()
                .filter(f -> f.severity().compareTo(weight) <= 0 && !known.contains(key(f)))
                .toList();
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.message();
    }

    @Test
    void itemsWithoutMistakesHaveNone() {
        for (Mistake mistake : mistakes()) {
            Report report = CHECKER.check(without(mistake), mistake.options());
            assertThat(report.errors() + report.warnings()).as(mistake.item()).isZero();
        }
    }

    @Test
    void eachMistakeIsFoundOnceAtItsPlace() {
        List<String> wrong = new ArrayList<>();
        Set<String> rules = new TreeSet<>();
        int all = 0;
        int mendable = 0;
        for (Mistake mistake : mistakes()) {
            all++;
            Report before = CHECKER.check(without(mistake), mistake.options());
            Report after = CHECKER.check(with(mistake), mistake.options());
            List<Finding> added = added(before, after, mistake.weight());
            added.forEach(f -> rules.add(f.rule()));
            boolean right =
                    added.size() == 1
                            && added.getFirst().severity() == mistake.weight()
                            && isAt(mistake, added.getFirst());
            mendable += added.stream().anyMatch(f -> !f.fixes().isEmpty()) ? 1 : 0;
            if (!right) {
                wrong.add(
                        mistake
                                + added.stream()
                                        .map(
                                                f ->
                                                        "\n      %s %s %s %s"
                                                                .formatted(
                                                                        f.severity(),
                                                                        f.rule(),
                                                                        f.pointer(),
                                                                        f.message()))
                                        .collect(Collectors.joining()));
            }
        }
        System.out.printf(
                "%d mistakes of our own: %.1f %% are found once, at their place; %.1f %% come with a fix; %d rules speak%n",
                all, 100.0 * (all - wrong.size()) / all, 100.0 * mendable / all, rules.size());
        wrong.forEach(w -> System.out.println("  more or elsewhere: " + w));
        Rules.all().stream()
                .map(r -> r.info().id())
                .filter(id -> !rules.contains(id))
                .forEach(id -> System.out.println("  silent: " + id));
        assertThat(all).isGreaterThanOrEqualTo(80);
        assertThat(100.0 * (all - wrong.size()) / all).isGreaterThanOrEqualTo(95);
    }

    private static boolean isAt(Mistake mistake, Finding finding) {
        return finding.pointer().equals(mistake.at())
                || !mistake.at().isRoot() && finding.pointer().startsWith(mistake.at());
    }
}
