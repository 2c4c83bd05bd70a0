package dev.cairn.check.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Objects;
import java.util.Set;

class ValueChangeTest {

    private static ValueChange change(String before, String after) {
        return change(before, after, FixSources.NONE);
    }

    private static ValueChange change(String before, String after, FixSources sources) {
        return ValueChange.of(
                JsonText.of(before),
                List.of(Objects.requireNonNull(TextEdit.between(before, after))),
                sources);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'std': 0.2} | {'stddev': 0.2} | CORRECTS",
                "{'n': 'z_score'} | {'n': 'z-score'} | CORRECTS",
                "{'n': '12'} | {'n': 12} | CORRECTS",
                "{'e': 'a@b.org'} | {'e': [{'value': 'a@b.org'}]} | CORRECTS",
                "{'proj:epsg': 32633} | {'proj:code': 'EPSG:32633'} | CORRECTS",
                "{'v': '2.3'} | {'v': '2.3.0'} | CORRECTS",
                "{'shape': [null, 3]} | {'shape': [-1, 3]} | CORRECTS",
                "{'geometry': {'type': 'Feature', 'geometry': {'type': 'Point', 'coordinates': [1.5, 2.5]}}, 'type': 'Feature'} | {'geometry': {'type': 'Point', 'coordinates': [1.5, 2.5]}, 'type': 'Feature'} | CORRECTS",
                "{'k': ['a', 'b', 'a']} | {'k': ['a', 'b']} | CORRECTS",
                "{'x': null} | {} | CORRECTS",
                "{'x': null} | {'x': []} | ASKS",
                "{'x': {}} | {'x': ''} | ASKS",
                "{'a': 1} | {'a': 1, 'b': ''} | ASKS",
                "{'a': 1} | {'a': 1, 'b': 7} | CHOOSES",
                "{'a': 'v1.5.0'} | {'a': 'v1.3.0'} | CHOOSES",
                "{'n': -512} | {'n': 512} | CHOOSES",
                "{'id': 'a b'} | {'id': 'a-b'} | CHOOSES",
                "{'properties': {}} | {'properties': {'status': 'published'}} | CHOOSES",
                "{'assets': {'a': {}}} | {'assets': {'a': {'roles': ['data']}}} | CHOOSES",
                "{'a': 1, 'email': 'x@y.org'} | {'a': 1} | REMOVES",
                "{'l': ['keep', 'drop']} | {'l': ['keep']} | REMOVES",
                "{'a': 'text'} | {'a': []} | REMOVES",
                "{'note': 'data', 'roles': ['data']} | {'roles': ['data']} | REMOVES",
            })
    void whatIsSaidBeforeAndAfterTellsTheEffect(String before, String after, FixEffect effect) {
        assertThat(change(before.replace('\'', '"'), after.replace('\'', '"')).effect())
                .isEqualTo(effect);
    }

    @Test
    void whatTheSpecificationOrAFileGivesIsNotInvented() {
        String before = "{\"links\": []}";
        String after = "{\"links\": [{\"rel\": \"cite-as\"}]}";
        assertThat(change(before, after).added()).containsExactly("cite-as");
        assertThat(change(before, after, FixSources.prescribing(Set.of("cite-as"))).effect())
                .isEqualTo(FixEffect.CORRECTS);
        String collection = "{\"links\": [], \"collection\": \"lab\"}";
        assertThat(change(before, collection).effect()).isEqualTo(FixEffect.CHOOSES);
        assertThat(change(before, collection, FixSources.prescribing(Set.of("lab"))).effect())
                .as("no specification says what is the user's to say")
                .isEqualTo(FixEffect.CHOOSES);
        assertThat(change(before, collection, FixSources.linking(Set.of("lab"))).effect())
                .isEqualTo(FixEffect.CORRECTS);
    }

    @Test
    void aStatementStaysOneWhateverItsValues() {
        assertThat(change("{\"a\": 1}", "{\"b\": 1}", FixSources.STATEMENT).effect())
                .isEqualTo(FixEffect.CHOOSES);
    }

    @Test
    void aBoxThatFollowsFromTheFootprintIsNeitherLostNorInvented() {
        String footprint =
                "{\"geometry\": {\"type\": \"Point\", \"coordinates\": [3, 4]}, \"bbox\": ";
        assertThat(change(footprint + "[3, 4, 3, 9]}", footprint + "[3, 4, 3, 4]}").effect())
                .isEqualTo(FixEffect.CORRECTS);
        assertThat(change(footprint + "[3, 4, 3, 4]}", footprint + "[3, 4, 3, 9]}").effect())
                .isEqualTo(FixEffect.CHOOSES);
    }

    @Test
    void anotherVersionOfADeclarationLosesNothing() {
        String url = "https://stac-extensions.github.io/%s/v%s/schema.json";
        String one = "{\"stac_extensions\": [\"" + url.formatted("mlm", "1.5.0") + "\"]}";
        String other = "{\"stac_extensions\": [\"" + url.formatted("mlm", "1.3.0") + "\"]}";
        String eo = "{\"stac_extensions\": [\"" + url.formatted("eo", "1.1.0") + "\"]}";
        assertThat(change(one, other).effect()).isEqualTo(FixEffect.CORRECTS);
        assertThat(change(one, eo).effect()).isEqualTo(FixEffect.REMOVES);
    }

    @Test
    void onlyThePartThatHoldsTheEditsIsLookedAt() {
        String text = "{\"a\": {\"b\": [1, 2]}, \"c\": 3}";
        ChangedPart part =
                ChangedPart.of(
                        JsonText.of(text),
                        List.of(new TextEdit(13, 14, "7"), new TextEdit(16, 17, "8")));
        assertThat(part.place()).hasToString("/a/b");
        assertThat(part.after()).isEqualTo(JsonText.of("[7, 8]").root());
    }

    @Test
    void ofATextThatIsNoJsonTheWordsCount() {
        assertThat(words("{\"a\": 1,}", "{\"a\": 1}")).isEqualTo(FixEffect.CORRECTS);
        assertThat(words("{a: True}", "{\"a\": true}")).isEqualTo(FixEffect.CORRECTS);
        assertThat(words("{\"a\": 1} // why", "{\"a\": 1}")).isEqualTo(FixEffect.REMOVES);
        assertThat(words("{\"a\": }", "{\"a\": 5}")).isEqualTo(FixEffect.CHOOSES);
    }

    private static FixEffect words(String before, String after) {
        return WordChange.of(
                        before, List.of(Objects.requireNonNull(TextEdit.between(before, after))))
                .effect();
    }
}
