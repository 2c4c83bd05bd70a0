package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldWayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stac_extensions/3",
                "/geometry/coordinates/0/1",
                "/properties/mlm:input/2/input/shape",
                "/properties/mlm:nmae",
                "/assets/model/href",
                "/links/-/rel"
            })
    void eachLabelOnTheWayIsTheOneOfItsPlace(String place) {
        FieldFacts facts = new FieldFacts(SchemaStore.bundled());
        Item item =
                Item.of(
                        JsonText.of(
                                """
                                {
                                  "stac_version": "1.0.0",
                                  "stac_extensions": [
                                    "https://stac-extensions.github.io/mlm/v1.3.0/schema.json"
                                  ]
                                }
                                """));
        Pointer whole = Pointer.parse(place);
        FieldWay way = new FieldWays(facts, item).to(whole);
        for (int i = 1; i <= whole.size(); i++) {
            way.step();
            Pointer here = new Pointer(whole.tokens().subList(0, i));
            assertThat(way.reached()).isEqualTo(here);
            assertThat(way.title()).isEqualTo(facts.title(item, here));
        }
    }
}
