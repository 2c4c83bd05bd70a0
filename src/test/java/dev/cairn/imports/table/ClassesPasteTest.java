package dev.cairn.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.ImportResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class ClassesPasteTest {
    private static List<Map<String, Object>> good(String text) {
        if (ClassesPaste.read(text)
                instanceof ImportResult.Good<List<Map<String, Object>>>(var list, var notes)) {
            return list;
        }
        throw new AssertionError(ClassesPaste.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value,name,color\n0,water,#0000ff\n1,forest,#00FF00",
                "color;name;value\n0000ff;water;0\n00ff00;forest;1",
                "id\tlabel\thex\n0\twater\t0000FF\n1\tforest\t00FF00",
                "class,colour,id\nwater,\"rgb(0, 0, 255)\",0\nforest,\"rgb(0,255,0)\",1",
                "class,label,rgb\n0,water,0 0 255\n1,forest,0 255 0",
                "Class ID | Class Name | R | G | B\n0 | water | 0 | 0 | 255\n1 | forest | 0 | 255 | 0",
                "| value | name | color_hint |\n|------:|------|------------|\n| 0 | water | 0000FF |\n| 1 | forest | 00FF00 |",
                "0,water,#0000ff\n1,forest,#00ff00",
                "0 0 0 255 255 water\n1 0 255 0 255 forest",
                "water,0000FF\nforest,00FF00",
                "[{\"value\": 0, \"name\": \"water\", \"color_hint\": \"0000FF\"}, {\"value\": 1, \"name\": \"forest\", \"color_hint\": \"00FF00\"}]",
            })
    void theSameClassesInManyWays(String text) {
        assertThat(good(text).toString())
                .isEqualTo(
                        "[{value=0, name=water, description=water, color_hint=0000FF},"
                                + " {value=1, name=forest, description=forest, color_hint=00FF00}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water\nforest",
                "- water\n- forest",
                "0,water\n1,forest",
                "0: water\n1: forest",
                "0 water\n1 forest",
                "0 - water\n1 - forest",
                "water, forest",
                "[\"water\", \"forest\"]",
                "['water', 'forest']",
                "CLASSES = ('water', 'forest')",
                "{0: 'water', 1: 'forest'}",
                "{'water': 0, 'forest': 1}",
                "{\"0\": \"water\", \"1\": \"forest\"}",
                "{\"water\": 0, \"forest\": 1}",
                "water: 0\nforest: 1",
            })
    void listsAndDictionariesAreClassesToo(String text) {
        assertThat(good(text).toString())
                .isEqualTo(
                        "[{value=0, name=water, description=water}, {value=1, name=forest, description=forest}]");
    }

    @Test
    void everyFieldHasAColumn() {
        String text =
                """
                count,percentage,nodata,description,title,name,value
                10,12.5,true,"No ""data"", at all",No data,nodata,255
                20,87.5,no,,Forest,forest,1
                """;
        assertThat(good(text).toString())
                .isEqualTo(
                        "[{value=255, name=nodata, title=No data, description=No \"data\", at all, nodata=true,"
                                + " percentage=12.5, count=10},"
                                + " {value=1, name=forest, title=Forest, description=Forest, nodata=false,"
                                + " percentage=87.5, count=20}]");
    }

    @Test
    void namesWithBlanksBecomeTitles() {
        assertThat(good("Annual Crop\nHerbaceous Vegetation").toString())
                .isEqualTo(
                        "[{value=0, name=Annual_Crop, title=Annual Crop, description=Annual Crop},"
                                + " {value=1, name=Herbaceous_Vegetation, title=Herbaceous Vegetation,"
                                + " description=Herbaceous Vegetation}]");
        assertThat(good("1 Annual crop\n2 Sea & lake"))
                .map(c -> c.get("name"))
                .containsExactly("Annual_crop", "Sea_lake");
        assertThat(good("水域\n森林").getFirst())
                .doesNotContainKey("name")
                .containsEntry("title", "水域");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "#1a2b3c|1A2B3C",
                "1a2b3c|1A2B3C",
                "0x1a2b3c|1A2B3C",
                "#abc|AABBCC",
                "#1a2b3cff|1A2B3C",
                "rgb(1, 2, 3)|010203",
                "RGB(1 2 3)|010203",
                "rgba(255, 0, 16, 0.5)|FF0010",
                "1 2 3|010203",
                "1,2,3|010203",
                "[255, 128, 0]|FF8000",
                "(1.0, 0.5, 0.0)|FF8000",
                "100% 0% 50%|FF0080",
                "red|FF0000",
                "Dark Green|006400",
            })
    void coloursAreReadInManyWays(String text, String hex) {
        assertThat(ColourReader.hex(text)).contains(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forest", "#12", "256 0 0", "1 2", "abc", "12345"})
    void whatIsNoColourIsNone(String text) {
        assertThat(ColourReader.hex(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{}", "[]", "value,name\nx,water\n1,forest", "---"})
    void whatCannotBeReadIsSaidInASentence(String text) {
        assertThat(ClassesPaste.read(text))
                .isInstanceOfSatisfying(
                        ImportResult.Bad.class,
                        bad -> assertThat(bad.message()).matches("(?s)[A-Z“].*\\."));
    }

    @Test
    void whatIsAssumedIsSaid() {
        assertThat(ClassesPaste.read("a\nb"))
                .isInstanceOfSatisfying(
                        ImportResult.Good.class, good -> assertThat(good.notes()).hasSize(1));
        assertThat(ClassesPaste.read("1,a\n1,b"))
                .isInstanceOfSatisfying(
                        ImportResult.Good.class, good -> assertThat(good.notes()).hasSize(1));
    }
}
