package dev.cairn.form.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Reference;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.form.EditableField;
import dev.cairn.stac.ExtensionUrl;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every field that the published schemas name has a place in the forms. */
class FormCoverageTest {

    /** Holds the fields, and is none. */
    private static final Set<String> NO_FIELD = Set.of("/properties");

    /** What a key-value table or a field for any JSON value edits has no fields of its own. */
    private static final Set<String> FREE = Set.of("key-values", "json", "one-of", "footprint");

    private static final List<EditableField> LINES =
            FormFields.list(new SchemaFieldFacts(SchemaStore.bundled()), new SectionList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://schemas.stacspec.org/v1.0.0/item-spec/json-schema/item.json",
                "https://schemas.stacspec.org/v1.1.0/item-spec/json-schema/item.json",
                ExtensionUrl.MLM,
                ExtensionUrl.MLM_CRIM,
                ExtensionUrl.ML_AOI,
                ExtensionUrl.CONTACTS,
                ExtensionUrl.THEMES,
                ExtensionUrl.SCIENTIFIC,
                ExtensionUrl.VERSION,
                ExtensionUrl.FILE,
                ExtensionUrl.CLASSIFICATION,
                ExtensionUrl.EO,
                ExtensionUrl.RASTER,
                ExtensionUrl.PROCESSING
            })
    void everyPublishedFieldIsInAForm(String url) {
        SortedSet<String> published = PublishedFields.of(Reference.need().published(), url);
        assertThat(published).as("fields of %s", url).hasSizeGreaterThan(3);
        Set<String> listed = new HashSet<>();
        Set<String> free = new HashSet<>();
        for (EditableField line : LINES) {
            listed.add(line.pointer());
            if (FREE.contains(line.control())) {
                free.add(line.pointer() + "/");
            }
        }
        SortedSet<String> missing = new TreeSet<>(published);
        missing.removeAll(listed);
        missing.removeAll(NO_FIELD);
        missing.removeIf(pattern -> free.stream().anyMatch(pattern::startsWith));
        System.out.printf(
                "%s: %d published fields, %d in no form%n", url, published.size(), missing.size());
        assertThat(missing).isEmpty();
    }
}
