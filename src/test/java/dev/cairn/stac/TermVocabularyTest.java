package dev.cairn.stac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

class TermVocabularyTest {
    @Test
    void sensorsAreKnownByTheirBands() {
        assertThat(SensorTable.thatHave(List.of("B02", "B03", "B04", "B8A")))
                .map(Sensor::id)
                .startsWith("sentinel-2-l2a");
        assertThat(SensorTable.thatHave(List.of("B01", "B10")).getFirst().id())
                .isEqualTo("sentinel-2-l1c");
        assertThat(SensorTable.thatHave(List.of("B2", "B3", "B4")).getFirst().id())
                .isEqualTo("landsat-8-9");
        assertThat(SensorTable.thatHave(List.of("VV", "VH")).getFirst().id())
                .isEqualTo("sentinel-1-grd");
        assertThat(SensorTable.thatHave(List.of("B02", "own"))).isEmpty();
        assertThat(SensorTable.thatHave(List.of())).isEmpty();
        assertThat(SensorTable.sensors()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(SensorTable.sensor("sentinel-2-l1c").orElseThrow().bands()).hasSize(13);
    }

    /** Against the straightforward way, which asks each sensor for both names. */
    @Test
    void namesOfOneBandAreKnownAsThat() {
        Set<String> names = new TreeSet<>(List.of("own", "", "b2", "B002", "RED", "vv "));
        for (Sensor sensor : SensorTable.sensors()) {
            for (SensorBand band : sensor.bands()) {
                names.add(band.name());
                if (band.commonName() != null) {
                    names.add(band.commonName());
                }
            }
        }
        for (String name : names) {
            for (String other : names) {
                assertThat(SensorTable.sameAs(name, List.of("none", other)).isPresent())
                        .as(name + " as " + other)
                        .isEqualTo(isSame(name, other));
            }
        }
        assertThat(SensorTable.sameAs("b2", List.of("B03", "B02", "blue"))).contains("B02");
        assertThat(SensorTable.sameAs("B04", List.of("green", "red"))).contains("red");
    }

    private static boolean isSame(String name, String other) {
        for (Sensor sensor : SensorTable.sensors()) {
            Optional<SensorBand> band = sensor.band(name);
            if (band.isPresent()
                    && (other.equals(band.get().commonName()) || band.equals(sensor.band(other)))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aBandBecomesAnEntryOfEachExtension() {
        SensorBand blue = SensorTable.band("B02", List.of("B02", "B8A")).orElseThrow();
        assertThat(blue.eoBand().toString())
                .isEqualTo(
                        "{name=B02, common_name=blue, description=Blue, center_wavelength=0.49, full_width_half_max=0.098}");
        assertThat(blue.rasterBand()).containsOnlyKeys("name", "description", "spatial_resolution");
        assertThat(blue.coreBand()).containsOnlyKeys("name", "description", "gsd");
        SensorBand radar = SensorTable.band("VV", List.of("VV")).orElseThrow();
        assertThat(radar.eoBand()).containsOnlyKeys("name", "description");
    }

    @ParameterizedTest
    @CsvSource({
        "pytorch,PyTorch",
        "Pytorch,PyTorch",
        "torch,PyTorch",
        "sklearn,scikit-learn",
        "tensorflow,TensorFlow",
        "HuggingFace,Hugging Face",
        "transformers,Hugging Face",
        "ONNX,ONNX",
        "PyTorch,PyTorch",
        "  JAX ,JAX",
    })
    void frameworksAreKnownUnderManySpellings(String spelling, String name) {
        assertThat(FrameworkTable.canonical(spelling)).contains(name);
    }

    @Test
    void eachFrameworkIsFoundUnderAllItsSpellings() {
        for (Framework framework : FrameworkTable.all()) {
            assertThat(FrameworkTable.find(framework.name())).contains(framework);
            for (String spelling : framework.spellings()) {
                assertThat(FrameworkTable.find(spelling.toUpperCase(Locale.ROOT)))
                        .as(spelling)
                        .contains(framework);
                assertThat(FrameworkTable.find(" " + spelling.replace(" ", " \t ") + "\n"))
                        .as(spelling)
                        .contains(framework);
            }
        }
    }

    @Test
    void unknownFrameworksStayUnknown() {
        assertThat(FrameworkTable.canonical("dfds")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.3,2.3.0",
        "2,2.0.0",
        "v2.1.2,2.1.2",
        "2.1.2+cu121,2.1.2+cu121",
        "2.1.0rc1,2.1.0-rc1",
        "0.8.0.dev0,0.8.0-dev0",
        "2.1.2.post1,2.1.2+post1",
        "2024.01.02,2024.1.2",
        "1.2.3.4,1.2.3+4",
        "2.0.0-beta.1,2.0.0-beta.1",
        "2.0.0b2,2.0.0-b2",
        "1.13+cu117,1.13.0+cu117",
    })
    void versionsAreFilledUp(String text, String version) {
        assertThat(FrameworkTable.fullVersion(text)).contains(version);
        assertThat(FrameworkTable.isVersion(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {">=2.0", "latest", "", "2.x", "two", "==1.0.0", "2.0,<3"})
    void whatIsNoVersionIsNotGuessed(String text) {
        assertThat(FrameworkTable.fullVersion(text)).isEmpty();
    }

    @Test
    void relationsAndRolesHaveASentenceEach() {
        for (List<VocabularyTerm> terms : List.of(LinkRelations.all(), AssetRoles.all())) {
            assertThat(terms).map(VocabularyTerm::name).doesNotHaveDuplicates();
            assertThat(terms).allMatch(term -> term.description().matches("[A-Z].*\\."));
        }
        assertThat(LinkRelations.nearest("licence")).map(VocabularyTerm::name).contains("license");
        assertThat(LinkRelations.nearest("derived-from"))
                .map(VocabularyTerm::name)
                .contains("derived_from");
        assertThat(AssetRoles.nearest("mlm:wieghts"))
                .map(VocabularyTerm::name)
                .contains("mlm:weights");
        assertThat(AssetRoles.forModel())
                .map(VocabularyTerm::name)
                .startsWith("mlm:model")
                .contains("data");
        assertThat(AssetRoles.forData()).noneMatch(VocabularyTerm::deprecated);
    }

    @Test
    void spellingFindsOnlyWhatIsClear() {
        List<String> known = List.of("mlm:name", "mlm:tasks", "mlm:input", "mlm:output", "id");
        assertThat(SpellingMatcher.nearest("mlm:nmae", known)).contains("mlm:name");
        assertThat(SpellingMatcher.nearest("MLM:Input", known)).contains("mlm:input");
        assertThat(SpellingMatcher.nearest("mlm:architecture", known)).isEmpty();
        assertThat(SpellingMatcher.nearest("ix", known)).isEmpty();
        assertThat(SpellingMatcher.nearest("cat", List.of("bat", "hat"))).isEmpty();
        assertThat(SpellingMatcher.nearest("bat", List.of("bat", "hat"))).contains("bat");
        assertThat(SpellingMatcher.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(SpellingMatcher.distance("ab", "ba")).isEqualTo(1);
    }
}
