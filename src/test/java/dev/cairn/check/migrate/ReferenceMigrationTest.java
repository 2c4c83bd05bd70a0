package dev.cairn.check.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Reference;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RemainingErrorNotes;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Real models are brought to mlm 1.3.0 and real training data to ml-aoi 0.2.0, and checked against
 * the published schemas: each is valid afterwards, or what is left is named, place by place.
 */
final class ReferenceMigrationTest {

    private final Reference reference = Reference.need();
    private final Checker published = new Checker(reference.published(), List.of());

    @Test
    void everyModelIsValidAfterwardsOrWhatIsLeftIsNamed() {
        String extensions = "/properties";
        assertThat(left("mlm 1.3.0", MigrationCatalogue::model, 103))
                .containsExactly(
                        // a link to a collection without its id, and a role that STAC lacks
                        entry("ml-model/item-02bba73.json", "/ /properties/providers/0/roles/0"),
                        entry("ml-model/item-978cafb.json", "/"),
                        // no version at all: “dsfs”
                        entry("mlm-form/test-2e9849d.json", "/properties/mlm:framework_version"),
                        // datacube and scientific declared, without what they require
                        entry("mlm/item_datacube_variables-4ccd4d7.json", extensions),
                        entry("mlm/item_datacube_variables-cc776ee.json", extensions),
                        entry("mlm/item_datacube_variables-ceba1a1.json", extensions),
                        entry("mlm/item_datacube_variables-d8d4ed3.json", extensions));
    }

    @Test
    void allTrainingDataIsValidAfterwardsOrWhatIsLeftIsNamed() {
        assertThat(left("ml-aoi 0.2.0", MigrationCatalogue::data, 42)).isEmpty();
    }

    /** Where each item that is not valid afterwards is wrong. */
    private Map<String, String> left(
            String to, Function<JsonText, Optional<Migration>> migrations, int expected) {
        int all = 0;
        Map<String, String> left = new TreeMap<>();
        List<String> unnamed = new ArrayList<>();
        for (String name : reference.items()) {
            JsonText text = reference.item(name);
            Optional<Migration> migration = migrations.apply(text);
            if (migration.isEmpty()) {
                continue;
            }
            all++;
            RemainingErrorNotes aftermath =
                    RemainingErrorNotes.of(
                            text,
                            migration.get().outcome(Map.of()),
                            published,
                            CheckOptions.of(Profile.STAC));
            List<Finding> errors =
                    aftermath.report().findings().stream()
                            .filter(f -> f.severity() == Severity.ERROR)
                            .toList();
            if (!errors.isEmpty()) {
                left.put(
                        name,
                        errors.stream()
                                .map(f -> place(f.pointer()))
                                .distinct()
                                .collect(Collectors.joining(" ")));
            }
            for (Finding error : errors) {
                String field = "(%s)".formatted(missing(error));
                if (aftermath.outcome().left().stream()
                        .noneMatch(l -> l.equals(error.message()) || l.contains(field))) {
                    unnamed.add(name + ": " + error.message());
                }
            }
            assertThat(migrations.apply(aftermath.after())).as(name).isEmpty();
        }
        System.out.printf(
                "%d of %d items are valid after migration to %s under the published schemas, %d have something left that is named%n",
                all - left.size(), all, to, left.size());
        assertThat(unnamed).isEmpty();
        assertThat(all).isEqualTo(expected);
        return left;
    }

    /** The member that an error says is missing. */
    private static String missing(Finding error) {
        return error.message().contains("(collection)") ? "collection" : error.pointer().last();
    }

    private static String place(JsonPointer pointer) {
        return pointer.isRoot() ? "/" : pointer.toString();
    }
}
