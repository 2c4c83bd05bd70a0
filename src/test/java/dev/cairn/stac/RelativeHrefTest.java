package dev.cairn.stac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** Addresses that are paths beside the item, and those that are none. */
class RelativeHrefTest {

    private static final Path ITEM = Path.of("items", "a", "item.json").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "./x.json, items/a/x.json",
        "x.json, items/a/x.json",
        "../collection.json, items/collection.json",
        "sub/y z.tif, items/a/sub/y z.tif",
        "sub/y%20z.tif, items/a/sub/y z.tif",
        "a+b.tif, items/a/a+b.tif",
        "100%.tif, items/a/100%.tif",
        "x.json?v=1#top, items/a/x.json",
    })
    void aRelativeAddressNamesAFileBesideTheItem(String href, String file) {
        assertThat(RelativeHref.target(ITEM, href)).contains(Path.of(file).toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "https://example.org/x.json",
                "s3://bucket/x",
                "file:///x",
                "C:/x.json",
                "mailto:x",
                "/vsis3/bucket/x",
                "//host/x",
                "#top",
                "?x=1"
            })
    void otherAddressesNameNone(String href) {
        assertThat(RelativeHref.target(ITEM, href)).isEmpty();
    }

    @Test
    void anItemWithoutAFileHasNothingBesideIt() {
        assertThat(RelativeHref.target(null, "./x.json")).isEmpty();
        assertThat(RelativeHref.of(null, Path.of("x"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "items/a/weights.pt, ./weights.pt",
        "items/a/data/t 1.tif, ./data/t%201.tif",
        "items/b/x#1.tif, ../b/x%231.tif",
        "other/x.tif, ../../other/x.tif",
    })
    void theAddressOfAFileIsCountedFromTheItem(String file, String href) {
        Path there = Path.of(file).toAbsolutePath();
        assertThat(RelativeHref.of(ITEM, there)).contains(href);
        assertThat(RelativeHref.target(ITEM, href)).contains(there);
    }
}
