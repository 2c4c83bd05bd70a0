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

class VocabularyTest {
    @Test
    void sensorsAreKnownByTheirBands() {
        assertThat(SensorBands.thatHave(List.of("B02", "B03", "B04", "B8A")))
                .map(Sensor::id)
                .startsWith("sentinel-2-l2a");
        assertThat(SensorBands.thatHave(List.of("B01", "B10")).getFirst().id())
                .isEqualTo("sentinel-2-l1c");
        assertThat(SensorBands.thatHave(List.of("B2", "B3", "B4")).getFirst().id())
                .isEqualTo("landsat-8-9");
        assertThat(SensorBands.thatHave(List.of("VV", "VH")).getFirst().id())
                .isEqualTo("sentinel-1-grd");
        assertThat(SensorBands.thatHave(List.of("B02", "own"))).isEmpty();
        assertThat(SensorBands.thatHave(List.of())).isEmpty();
        assertThat(SensorBands.sensors()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(SensorBands.sensor("sentinel-2-l1c").orElseThrow().bands()).hasSize(13);
    }

    /** Against the straightforward way, which asks each sensor for both names. */
    @Test
    void namesOfOneBandAreKnownAsThat() {
        Set<String> names = new TreeSet<>(List.of("own", "", "b2", "B002", "RED", "vv "));
        for (Sensor sensor : SensorBands.sensors()) {
            for (SensorBand band : sensor.bands()) {
                names.add(band.name());
                if (band.commonName() != null) {
                    names.add(band.commonName());
                }
            }
        }
        for (String name : names) {
            for (String other : names) {
                assertThat(SensorBands.sameAs(name, List.of("none", other)).isPresent())
                        .as(name + " as " + other)
                        .isEqualTo(isSame(name, other));
            }
        }
        assertThat(SensorBands.sameAs("b2", List.of("B03", "B02", "blue"))).contains("B02");
        assertThat(SensorBands.sameAs("B04", List.of("green", "red"))).contains("red");
    }

    private static boolean isSame(String name, String other) {
        for (Sensor sensor : SensorBands.sensors()) {
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
        SensorBand blue = SensorBands.band("B02", List.of("B02", "B8A")).orElseThrow();
        assertThat(blue.eoBand().toString())
                .isEqualTo(
                        "{name=B02, common_name=blue, description=Blue, center_wavelength=0.49, full_width_half_max=0.098}");
        assertThat(blue.rasterBand()).containsOnlyKeys("name", "description", "spatial_resolution");
        assertThat(blue.coreBand()).containsOnlyKeys("name", "description", "gsd");
        SensorBand radar = SensorBands.band("VV", List.of("VV")).orElseThrow();
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
        assertThat(Frameworks.canonical(spelling)).contains(name);
    }

    @Test
    void eachFrameworkIsFoundUnderAllItsSpellings() {
        for (Framework framework : Frameworks.all()) {
            assertThat(Frameworks.find(framework.name())).contains(framework);
            for (String spelling : framework.spellings()) {
                assertThat(Frameworks.find(spelling.toUpperCase(Locale.ROOT)))
                        .as(spelling)
                        .contains(framework);
                assertThat(Frameworks.find(" " + spelling.replace(" ", " \t ") + "\n"))
                        .as(spelling)
                        .contains(framework);
            }
        }
    }

    @Test
    void unknownFrameworksStayUnknown() {
        assertThat(Frameworks.canonical("dfds")).isEmpty();
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
        assertThat(Frameworks.fullVersion(text)).contains(version);
        assertThat(Frameworks.isVersion(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {">=2.0", "latest", "", "2.x", "two", "==1.0.0", "2.0,<3"})
    void whatIsNoVersionIsNotGuessed(String text) {
        assertThat(Frameworks.fullVersion(text)).isEmpty();
    }

    @Test
    void relationsAndRolesHaveASentenceEach() {
        for (List<Term> terms : List.of(LinkRelations.all(), AssetRoles.all())) {
            assertThat(terms).map(Term::name).doesNotHaveDuplicates();
            assertThat(terms).allMatch(term -> term.description().matches("[A-Z].*\\."));
        }
        assertThat(LinkRelations.nearest("licence")).map(Term::name).contains("license");
        assertThat(LinkRelations.nearest("derived-from")).map(Term::name).contains("derived_from");
        assertThat(AssetRoles.nearest("mlm:wieghts")).map(Term::name).contains("mlm:weights");
        assertThat(AssetRoles.forModel()).map(Term::name).startsWith("mlm:model").contains("data");
        assertThat(AssetRoles.forData()).noneMatch(Term::deprecated);
    }

    @Test
    void spellingFindsOnlyWhatIsClear() {
        List<String> known = List.of("mlm:name", "mlm:tasks", "mlm:input", "mlm:output", "id");
        assertThat(Spelling.nearest("mlm:nmae", known)).contains("mlm:name");
        assertThat(Spelling.nearest("MLM:Input", known)).contains("mlm:input");
        assertThat(Spelling.nearest("mlm:architecture", known)).isEmpty();
        assertThat(Spelling.nearest("ix", known)).isEmpty();
        assertThat(Spelling.nearest("cat", List.of("bat", "hat"))).isEmpty();
        assertThat(Spelling.nearest("bat", List.of("bat", "hat"))).contains("bat");
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("ab", "ba")).isEqualTo(1);
    }
}
