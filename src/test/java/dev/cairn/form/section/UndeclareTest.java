package dev.cairn.form.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.rule.lint.extension.UnusedExtensionRule;
import dev.cairn.check.run.Checker;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FormData;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonPointer;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** When the last field of an extension goes, its declaration can go as well. */
class UndeclareTest {

    private static final SchemaFields FACTS = new SchemaFieldFacts(SchemaStore.bundled());
    private static final String ITEM =
            """
            {
              "type": "Feature", "stac_version": "1.0.0",
              "stac_extensions": [
                "https://stac-extensions.github.io/file/v2.1.0/schema.json",
                "https://stac-extensions.github.io/version/v1.2.0/schema.json",
                "https://stac-extensions.github.io/contacts/v0.1.1/schema.json"
              ],
              "properties": {"version": "1", "contacts": [{"name": "A"}, {"name": "B"}]},
              "links": [{"rel": "latest-version", "href": "x"}],
              "assets": {
                "a": {"href": "x", "file:size": 1},
                "b": {"href": "y", "file:checksum": "1220"}
              }
            }
            """;

    private final List<FormData.Offer> offers = new ArrayList<>();
    private final FormData data =
            new FormData(new Document(null, ITEM, Runnable::run, Runnable::run), FACTS);

    private FieldLens lens(String pointer) {
        JsonPointer place = JsonPointer.parse(pointer);
        data.follow();
        data.onOffer(offers::add);
        return new FieldLens(
                data,
                new FieldSpec(place, new StandardControls.Text()),
                MovingPlace.root().at(place));
    }

    @Test
    void anAssetThatGoesTakesItsFieldsAlong() {
        lens("/assets").edit("Remove asset", (editor, assets) -> editor.remove(assets.child("a")));
        assertThat(offers).as("the other asset still has a field of it").isEmpty();
        lens("/assets").edit("Remove asset", (editor, assets) -> editor.remove(assets.child("b")));
        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst().sentence()).contains("“file”");
        assertThat(offers.getFirst().fits().getAsBoolean()).isTrue();
        offers.getFirst().run().run();
        data.follow();
        assertThat(data.item().declares("file")).isFalse();
        assertThat(offers.getFirst().fits().getAsBoolean()).isFalse();
    }

    @Test
    void anOfferNoLongerFitsOnceTheFieldIsBack() {
        lens("/assets")
                .edit("Remove assets", (editor, assets) -> editor.set(assets, java.util.Map.of()));
        assertThat(offers).hasSize(1);
        data.document().undo();
        assertThat(offers.getFirst().fits().getAsBoolean()).isFalse();
    }

    @Test
    void aLinkToAnotherVersionUsesTheVersionExtension() {
        lens("/properties/version").remove();
        assertThat(offers).isEmpty();
        lens("/links/0").edit("Remove link", (editor, link) -> editor.remove(link));
        data.offerIfUnused("version");
        assertThat(offers).hasSize(1);
    }

    @Test
    void oneContactOfTwoLeavesTheExtensionInUse() {
        lens("/properties/contacts")
                .edit("Remove contact", (editor, list) -> editor.remove(list.child(0)));
        assertThat(offers).isEmpty();
        lens("/properties/contacts").remove();
        assertThat(offers)
                .extracting(FormData.Offer::action)
                .containsExactly("Remove the declaration");
    }

    /** Validation knows these uses as well: a form must not propose what it would take back. */
    @Test
    void aLinkToCiteByUsesTheScientificExtension() {
        offersAfterRemovalOf(
                        "/properties/sci:citation",
                        """
                        {"type": "Feature", "stac_version": "1.0.0",
                         "stac_extensions": ["https://stac-extensions.github.io/scientific/v1.0.0/schema.json"],
                         "properties": {"sci:citation": "A"}, "assets": {},
                         "links": [{"rel": "cite-as", "href": "https://doi.org/10.1/x"}]}
                        """)
                .isEmpty();
    }

    @Test
    void aFunctionOfAnInputUsesTheProcessingExtension() {
        offersAfterRemovalOf(
                        "/properties/processing:level",
                        """
                        {"type": "Feature", "stac_version": "1.0.0",
                         "stac_extensions": ["https://stac-extensions.github.io/processing/v1.1.0/schema.json"],
                         "properties": {"processing:level": "L2",
                           "mlm:input": [{"pre_processing_function": {"format": "a", "expression": "b"}}]},
                         "assets": {}, "links": []}
                        """)
                .isEmpty();
    }

    @Test
    void anAddressThatLooksLikeAFieldIsNoUse() {
        offersAfterRemovalOf(
                        "/assets/a/file:size",
                        """
                        {"type": "Feature", "stac_version": "1.0.0",
                         "stac_extensions": ["https://stac-extensions.github.io/file/v2.1.0/schema.json"],
                         "properties": {}, "links": [],
                         "assets": {"a": {"href": "file:///data/x.tif", "file:size": 1}}}
                        """)
                .containsExactly("Remove the declaration");
    }

    /** What the form proposes, after it was held against what validation says. */
    private static ListAssert<String> offersAfterRemovalOf(String field, String item) {
        FormData data = new FormData(new Document(null, item, Runnable::run, Runnable::run), FACTS);
        List<String> offered = new ArrayList<>();
        data.onOffer(offer -> offered.add(offer.action()));
        JsonPointer place = JsonPointer.parse(field);
        new FieldLens(
                        data,
                        new FieldSpec(place, new StandardControls.Text()),
                        MovingPlace.root().at(place))
                .remove();
        List<String> said =
                new Checker(SchemaStore.bundled(), List.of(new UnusedExtensionRule()))
                                .check(data.document().snapshot(), CheckOptions.of(Profile.STAC))
                                .findings()
                                .stream()
                                .filter(finding -> finding.rule().equals("lint/unused-extension"))
                                .flatMap(finding -> finding.fixes().stream())
                                .map(Fix::title)
                                .toList();
        assertThat(offered).isEqualTo(said);
        return assertThat(offered);
    }
}
