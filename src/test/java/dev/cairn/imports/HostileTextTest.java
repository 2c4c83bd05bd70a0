package dev.cairn.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.citation.CitationReader;
import dev.cairn.imports.footprint.PlaceReader;
import dev.cairn.imports.mlflow.MlModelReader;
import dev.cairn.imports.table.ClassesPaste;
import dev.cairn.imports.table.ColourReader;
import dev.cairn.imports.table.StatisticsPaste;
import dev.cairn.imports.time.DateReader;
import dev.cairn.stac.Doi;
import dev.cairn.stac.FrameworkTable;
import dev.cairn.stac.MediaTypeTable;
import dev.cairn.stac.licence.SpdxLicences;
import dev.cairn.stac.model.MlflowHref;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whatever is in the clipboard, however long or odd: each reader answers, and soon. */
class HostileTextTest {
    private static final int LENGTH = 19_000;

    static Stream<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String part :
                List.of(
                        "a",
                        "1",
                        " ",
                        "\n",
                        ",",
                        "(",
                        "[",
                        "{",
                        "-",
                        "\"",
                        "'",
                        "\\",
                        "@",
                        "$",
                        "1,",
                        "1 ",
                        "1\n",
                        "a:",
                        "a=1,",
                        "[1,",
                        "{\"a\":",
                        "- ",
                        "a b ",
                        "10.1/",
                        "N1 ",
                        "\t",
                        "|",
                        ";1",
                        "TY  - A\n",
                        "@a{b,",
                        "a\\'{",
                        "1*",
                        "mean ",
                        "2024-",
                        "{\"features\":[",
                        "{\"geometries\":[",
                        "POINT(",
                        "rgb(",
                        "0x",
                        "é",
                        "🤗",
                        "\u0000")) {
            String body = part.repeat(LENGTH / part.length());
            texts.add(body);
            texts.add("[1" + body + "]");
        }
        texts.add("[".repeat(50_000) + "]".repeat(50_000));
        texts.add("{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000));
        texts.add("{\"geometries\":[".repeat(20_000) + "]}".repeat(20_000));
        texts.add("{\"message\":".repeat(20_000) + "1" + "}".repeat(20_000));
        texts.add("flavors:\n" + " - ".repeat(60_000));
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyReaderAnswersSoon(String text) {
        Map<String, Function<String, Object>> readers =
                new TreeMap<>(
                        Map.ofEntries(
                                Map.entry("citations", CitationReader::read),
                                Map.entry("places", PlaceReader::read),
                                Map.entry("statistics", StatisticsPaste::read),
                                Map.entry("classes", ClassesPaste::read),
                                Map.entry("colours", ColourReader::hex),
                                Map.entry("dates", DateReader::read),
                                Map.entry("mlmodel", MlModelReader::parse),
                                Map.entry("doi", Doi::find),
                                Map.entry("bare doi", Doi::isBare),
                                Map.entry("licences", SpdxLicences::nearest),
                                Map.entry("media types", MediaTypeTable::nearest),
                                Map.entry("file names", MediaTypeTable::byFileName),
                                Map.entry("versions", FrameworkTable::fullVersion),
                                Map.entry("hrefs", MlflowHref::parse)));
        List<String> slow = new ArrayList<>();
        readers.forEach(
                (name, reader) -> {
                    long start = System.nanoTime();
                    try {
                        assertThat(reader.apply(text)).isNotNull();
                    } catch (StackOverflowError | RuntimeException e) {
                        slow.add(name + " threw " + e + " on " + text.substring(0, 12));
                    }
                    Duration time = Duration.ofNanos(System.nanoTime() - start);
                    if (time.compareTo(Duration.ofSeconds(4)) > 0) {
                        slow.add(name + " took " + time + " on " + text.substring(0, 12));
                    }
                });
        assertThat(slow).isEmpty();
    }
}
