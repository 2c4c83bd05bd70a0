package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.schema.LibraryJsonTree;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.check.schema.SchemaValidator;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Our evaluation of the bundled schemas and that of a library that knows nothing of it agree, on
 * items that the repository holds itself and on seeded mistakes in them.
 */
class SchemaAgreementTest {

    private static final int MISTAKES_IN_EACH = 90;
    private static final int PAIRS = 20_000;
    private static final long SEED = 20261129;

    private final SchemaValidators validators = new SchemaValidators(SchemaStore.bundled());

    @Test
    void itemsAreWhatTheirFoldersSay() {
        for (WrittenItems.Written item : WrittenItems.valid()) {
            assertThat(violations(item)).as(item.name()).isEmpty();
        }
        for (WrittenItems.Written item : WrittenItems.invalid()) {
            assertThat(violations(item)).as(item.name()).isNotEmpty();
        }
        assertThat(WrittenItems.all()).hasSizeGreaterThan(60);
    }

    @Test
    void itemsUseEveryBundledSchema() {
        Set<String> used = new TreeSet<>();
        for (WrittenItems.Written item : concat(WrittenItems.valid(), ofExtensions())) {
            schemas(item).forEach(url -> addWithReferences(url, used));
        }
        assertThat(used).containsAll(SchemaFilesTest.addresses());
    }

    @Test
    void bothEvaluationsAgree() {
        ItemMutations mutations = new ItemMutations(SEED);
        List<String> differences = new ArrayList<>();
        int pairs = 0;
        int invalid = 0;
        for (WrittenItems.Written item : concat(WrittenItems.all(), ofExtensions())) {
            List<SchemaValidator> schemas =
                    schemas(item).map(validators::find).flatMap(Optional::stream).toList();
            for (int i = 0; i <= MISTAKES_IN_EACH; i++) {
                JsonText text = i == 0 ? item.text() : mutations.in(item.text()).text();
                JsonValue root = Objects.requireNonNull(text.root());
                JsonNode tree = LibraryJsonTree.of(root);
                for (SchemaValidator schema : schemas) {
                    pairs++;
                    Set<SchemaViolation> ours = new LinkedHashSet<>(schema.run(root));
                    Set<SchemaViolation> library = new LinkedHashSet<>(schema.runLibrary(tree));
                    invalid += library.isEmpty() ? 0 : 1;
                    if (!schema.isQuick()
                            || schema.passes(root) != library.isEmpty()
                            || !ours.equals(library)) {
                        differences.add(item + ", mistake " + i + ": " + ours + " or " + library);
                    }
                }
            }
        }
        System.out.printf(
                "%d pairs of item and schema, %d of them invalid: %d differ%n",
                pairs, invalid, differences.size());
        assertThat(differences).isEmpty();
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS);
        assertThat(invalid).isGreaterThan(PAIRS / 10);
    }

    private List<SchemaViolation> violations(WrittenItems.Written item) {
        JsonValue root = Objects.requireNonNull(item.text().root());
        return item.schemas().stream()
                .map(validators::find)
                .flatMap(Optional::stream)
                .flatMap(schema -> schema.run(root).stream())
                .toList();
    }

    /** An address that an item declares counts with all that its schema refers to. */
    private static void addWithReferences(String url, Set<String> used) {
        Optional<JsonNode> schema = SchemaStore.bundled().find(url);
        if (schema.isPresent() && used.add(url)) {
            for (JsonNode reference : schema.get().findValues("$ref")) {
                String target = reference.asString("").replaceFirst("#.*", "");
                if (!target.isEmpty()) {
                    addWithReferences(java.net.URI.create(url).resolve(target).toString(), used);
                }
            }
        }
    }

    private static List<WrittenItems.Written> concat(
            List<WrittenItems.Written> items, List<WrittenItems.Written> more) {
        return Stream.concat(items.stream(), more.stream()).toList();
    }

    /** Items of the rarer extensions, each named after the version that it uses. */
    private static List<WrittenItems.Written> ofExtensions() {
        return ExtensionVersionsTest.addresses().stream()
                .map(url -> new WrittenItems.Written(url, ExtensionVersionsTest.item(url)))
                .toList();
    }

    private static Stream<String> schemas(WrittenItems.Written item) {
        return item.name().startsWith("https://")
                ? Stream.concat(item.schemas().stream(), Stream.of(item.name())).distinct()
                : item.schemas().stream();
    }
}
