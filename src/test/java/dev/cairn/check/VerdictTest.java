package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.schema.LibraryJsonTree;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.check.schema.SchemaValidator;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The verdicts of our schemas and of our validator are those of the published schemas under an
 * independent one.
 */
class VerdictTest {

    private static final int MUTATIONS = 20_000;
    private static final long SEED = 20261122;

    @Test
    void publishedSchemasGiveTheVerdictsOfTheOracle() {
        Reference reference = Reference.need();
        Comparison comparison = compare(reference, reference.published());
        comparison.print("published schemas, this validator against the oracle");
        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.unknown).isEmpty();
    }

    @Test
    void bundledSchemasGiveTheVerdictsOfThePublishedOnes() {
        Comparison comparison = compare(Reference.need(), SchemaStore.bundled());
        comparison.print("bundled schemas against the oracle");
        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.compared).isGreaterThan(1000);
    }

    @Test
    void bundledAndPublishedSchemasAgreeOnItemsWithMistakes() {
        Reference reference = Reference.need();
        SchemaValidators published = new SchemaValidators(reference.published());
        SchemaValidators bundled = new SchemaValidators(SchemaStore.bundled());
        List<JsonText> items = new ArrayList<>();
        reference.items().forEach(name -> items.add(reference.item(name)));
        reference.probes().forEach(probe -> items.add(probe.item()));
        ItemMutations mutations = new ItemMutations(SEED);
        Comparison comparison = new Comparison();
        for (int i = 0; i < MUTATIONS; i++) {
            JsonText item = items.get(i % items.size());
            ItemMutations.Mutation mutation = mutations.in(item);
            for (String url : urls(item)) {
                Optional<SchemaValidator> ours = bundled.find(url);
                Optional<SchemaValidator> theirs = published.find(url);
                if (ours.isPresent() && theirs.isPresent()) {
                    boolean valid = isValid(theirs.get(), mutation.text());
                    comparison.add(
                            mutation.kind()
                                    + " at "
                                    + mutation.pointer()
                                    + " of item "
                                    + i % items.size(),
                            url,
                            valid,
                            isValid(ours.get(), mutation.text()));
                }
            }
        }
        comparison.print(MUTATIONS + " mutations, bundled schemas against the published ones");
        assertThat(comparison.differences).isEmpty();
    }

    private static Set<String> urls(JsonText item) {
        dev.cairn.stac.StacItem parts = dev.cairn.stac.StacItem.of(item);
        Set<String> urls = new LinkedHashSet<>();
        urls.add(StacCoreVersions.url(Objects.requireNonNullElse(parts.stacVersion(), "")));
        urls.addAll(parts.extensions());
        return urls;
    }

    private static Comparison compare(Reference reference, SchemaStore schemas) {
        SchemaValidators validators = new SchemaValidators(schemas);
        Comparison comparison = new Comparison();
        for (Reference.Verdict verdict : reference.verdicts()) {
            comparison.add(validators, verdict, reference.item(verdict.item()));
        }
        for (Reference.Probe probe : reference.probes()) {
            for (Reference.Verdict verdict : probe.verdicts()) {
                comparison.add(validators, verdict, probe.item());
            }
        }
        return comparison;
    }

    private static boolean isValid(SchemaValidator validator, JsonText item) {
        JsonValue root = Objects.requireNonNull(item.root());
        List<SchemaViolation> library = validator.runLibrary(LibraryJsonTree.of(root));
        if (validator.isQuick()) {
            assertThat(validator.passes(root))
                    .as("our own verdict agrees with the library's")
                    .isEqualTo(library.isEmpty());
            assertThat(validator.run(root))
                    .as("our own errors are the library's")
                    .containsExactlyInAnyOrderElementsOf(library);
        }
        return library.isEmpty();
    }

    private static final class Comparison {

        private final List<String> differences = new ArrayList<>();
        private final Set<String> unknown = new TreeSet<>();
        private int compared;

        void add(SchemaValidators validators, Reference.Verdict verdict, JsonText item) {
            Optional<SchemaValidator> validator = validators.find(verdict.schema());
            if (validator.isEmpty()) {
                unknown.add(verdict.schema());
            } else {
                add(
                        verdict.item(),
                        verdict.schema(),
                        verdict.valid(),
                        isValid(validator.get(), item));
            }
        }

        void add(String item, String schema, boolean wanted, boolean found) {
            compared++;
            if (wanted != found) {
                differences.add(
                        "%s, %s: should be %s"
                                .formatted(item, schema, wanted ? "valid" : "invalid"));
            }
        }

        void print(String what) {
            System.out.printf(
                    "%s: %d compared, %d differ (%.3f %% agree)%n",
                    what,
                    compared,
                    differences.size(),
                    100.0 * (compared - differences.size()) / Math.max(1, compared));
            differences.stream().limit(50).forEach(d -> System.out.println("  " + d));
        }
    }
}
