package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaSource;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No class of the program knows what a definition inside a schema file is called. */
class RenamedDefinitionsTest {

    private static final Pattern REFERENCE = Pattern.compile("(.*#/definitions/)([^/]+)(.*)");

    private final Set<String> renamed = new HashSet<>();
    private final Checker bundled = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
    private final Checker other = new Checker(renaming(SchemaStore.bundled()), RuleCatalogue.all());

    @Test
    void findingsStayAsTheyAreUnderOtherNames() {
        for (OwnItems.Case item : OwnItems.withMistakes()) {
            assertSame(item.name(), item.text(), item.options());
        }
        CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("item.json");
        ItemMutations mutations = new ItemMutations(5);
        for (WrittenItems.Written item : WrittenItems.all()) {
            assertSame(item.name(), item.text(), options);
            for (int i = 0; i < 5; i++) {
                assertSame(item + " and a mistake", mutations.in(item.text()).text(), options);
            }
        }
        assertThat(renamed).hasSizeGreaterThan(100);
    }

    @Test
    void findingsOfRealItemsStayAsTheyAreUnderOtherNames() {
        Reference reference = Reference.need();
        CheckOptions options = CheckOptions.of(Profile.AIOPEN);
        ItemMutations mutations = new ItemMutations(11);
        for (String name : reference.items()) {
            JsonText text = reference.item(name);
            assertSame(name, text, options);
            assertSame(name + " with a mistake", mutations.in(text).text(), options);
        }
    }

    @Test
    void schemasLeaveThingsToRulesThatAreThere() {
        Set<String> rules =
                RuleCatalogue.all().stream()
                        .map(rule -> rule.info().id())
                        .collect(Collectors.toSet());
        Set<String> marks = new HashSet<>();
        for (String url : SchemaFilesTest.addresses()) {
            JsonNode schema = SchemaStore.bundled().find(url).orElseThrow();
            schema.findValues("x-cairn-rule").forEach(mark -> marks.add(mark.asString()));
        }
        assertThat(marks).isNotEmpty().isSubsetOf(rules);
    }

    private void assertSame(String name, JsonText text, CheckOptions options) {
        assertThat(lines(other.check(text, options)))
                .as(name)
                .isEqualTo(lines(bundled.check(text, options)));
    }

    private static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            lines.add(
                    "%s %s %s %s %s"
                            .formatted(
                                    finding.severity(),
                                    finding.rule(),
                                    finding.pointer(),
                                    finding.message(),
                                    finding.fixes().stream().map(Fix::title).toList()));
        }
        return lines;
    }

    private SchemaSource renaming(SchemaSource source) {
        Map<String, Optional<JsonNode>> known = new ConcurrentHashMap<>();
        return url ->
                known.computeIfAbsent(
                        url,
                        address ->
                                source.find(address)
                                        .map(
                                                schema -> {
                                                    JsonNode copy = schema.deepCopy();
                                                    rename(copy);
                                                    return copy;
                                                }));
    }

    private void rename(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("definitions") instanceof ObjectNode definitions) {
                List<String> names = List.copyOf(definitions.propertyNames());
                for (String name : names) {
                    renamed.add(name);
                    definitions.set(other(name), definitions.remove(name));
                }
            }
            Matcher reference = REFERENCE.matcher(object.path("$ref").asString(""));
            if (reference.matches()) {
                object.put(
                        "$ref",
                        reference.group(1) + other(reference.group(2)) + reference.group(3));
            }
        }
        node.forEach(this::rename);
    }

    /** The same for each name, so that references to other files are found. */
    private static String other(String name) {
        return "d" + Integer.toHexString(name.hashCode());
    }
}
