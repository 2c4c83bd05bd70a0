package dev.cairn.stac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class MediaTypeTableTest {
    private static final String COG = "image/tiff; application=geotiff; profile=cloud-optimized";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3://b/2/69f/artifacts/model/MLmodel|application/yaml; application=mlflow",
                "weights/model.pt|application/octet-stream; application=pytorch",
                "https://example.com/a/model.PTH?download=1#x|application/octet-stream; application=pytorch",
                "C:\\data\\labels.geojson|application/geo+json",
                "image.tif|image/tiff; application=geotiff",
                "image.cog.tif|image/tiff; application=geotiff; profile=cloud-optimized",
                "net.onnx|application/octet-stream; application=onnx",
                "a.safetensors|application/octet-stream; application=safetensors",
                "t.parquet|application/vnd.apache.parquet",
                "c.nc|application/netcdf",
                "x.h5|application/x-hdf5",
                "s3://bucket/cube.zarr|application/vnd.zarr",
                "s3://bucket/cube.zarr/|application/vnd.zarr",
                "b.gpkg|application/geopackage+sqlite3",
                "b.fgb|application/vnd.flatgeobuf",
                "docker-compose.yml|text/x-yaml; application=compose",
                "conda.yaml|application/yaml",
                "points.copc.laz|application/vnd.laszip+copc",
                "a.tar.gz|application/gzip",
                "a.zip|application/zip",
            })
    void knowsTheTypeByTheName(String name, String type) {
        assertThat(MediaTypeTable.byFileName(name)).map(MediaType::name).contains(type);
    }

    @Test
    void knowsNothingOfUnknownEndings() {
        assertThat(MediaTypeTable.byFileName("data.qqq")).isEmpty();
        assertThat(MediaTypeTable.byFileName("folder/")).isEmpty();
        assertThat(MediaTypeTable.byFileName("")).isEmpty();
        assertThat(MediaTypeTable.byFileName("https://example.com/tif")).isEmpty();
    }

    @Test
    void allTypesOfANameAreThoseWhoseEndingItHas() {
        List<String> endings =
                MediaTypeTable.all().stream().flatMap(type -> type.endings().stream()).toList();
        assertThat(endings).allMatch(ending -> ending.startsWith(".") || ending.startsWith("="));
        for (String first : endings) {
            for (String second : endings) {
                String name = (first + second).replaceFirst("^=", "").replace('=', '_');
                assertThat(MediaTypeTable.forFileName("s3://b/" + name))
                        .as(name)
                        .containsExactlyElementsOf(fitting(name.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static List<MediaType> fitting(String name) {
        String last = name.substring(name.lastIndexOf('/', name.length() - 2) + 1);
        return MediaTypeTable.all().stream()
                .filter(type -> !type.deprecated() && length(type, last) > 0)
                .sorted(Comparator.comparingInt((MediaType type) -> -length(type, last)))
                .toList();
    }

    /** How much of a name an ending of a type covers; a whole name is more than any ending. */
    private static int length(MediaType type, String name) {
        return type.endings().stream()
                .mapToInt(
                        ending ->
                                ending.equalsIgnoreCase("=" + name)
                                        ? 1000
                                        : name.endsWith(ending) ? ending.length() : 0)
                .max()
                .orElse(0);
    }

    @Test
    void aTypeIsTheSameInAnySpelling() {
        assertThat(MediaTypeTable.find("IMAGE/TIFF;profile=cloud-optimized;  application=geotiff"))
                .map(MediaType::name)
                .contains(COG);
    }

    @Test
    void oldTypesHaveASuccessor() {
        for (MediaType type : MediaTypeTable.all()) {
            String replacement = type.replacement();
            if (replacement != null) {
                MediaType current = MediaTypeTable.find(replacement).orElseThrow();
                assertThat(current.deprecated()).isFalse();
                assertThat(MediaTypeTable.nearest(type.name())).contains(current);
            }
        }
        assertThat(MediaTypeTable.nearest("image/vnd.stac.geotiff; cloud-optimized=true"))
                .map(MediaType::name)
                .contains(COG);
        assertThat(MediaTypeTable.nearest("aplication/json"))
                .map(MediaType::name)
                .contains("application/json");
    }

    @Test
    void aTypeFitsItsFileAndDoubtfulOnesPass() {
        assertThat(MediaTypeTable.fits(COG, "a.tif")).isTrue();
        assertThat(MediaTypeTable.fits("image/tiff", "a.tif")).isTrue();
        assertThat(MediaTypeTable.fits("image/tiff; application=geotiff;", "a.tif")).isTrue();
        assertThat(MediaTypeTable.fits("application/octet-stream", "a.pt")).isTrue();
        assertThat(MediaTypeTable.fits("application/x-own", "a.tif")).isTrue();
        assertThat(MediaTypeTable.fits("image/png", "a.qqq")).isTrue();
        assertThat(MediaTypeTable.fits("text/xml", "a.xml")).isTrue();
        assertThat(MediaTypeTable.fits("image/png", "a.tif")).isFalse();
        assertThat(MediaTypeTable.fits("application/json", "a.onnx")).isFalse();
    }

    @Test
    void findsByWords() {
        assertThat(MediaTypeTable.search("cloud tif", 5)).map(MediaType::name).contains(COG);
        assertThat(MediaTypeTable.search("geotiff", 50)).noneMatch(MediaType::deprecated);
    }

    @Test
    void namesAreUnique() {
        assertThat(MediaTypeTable.all()).map(MediaType::name).doesNotHaveDuplicates();
    }
}
