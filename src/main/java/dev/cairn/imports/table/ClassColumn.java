package dev.cairn.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of classes, and the words that people put above them. */
enum ClassColumn {
    VALUE(
            "value",
            "class value",
            "pixel value",
            "class id",
            "classid",
            "class code",
            "label id",
            "trainid",
            "train id",
            "index",
            "idx",
            "dn",
            "gridcode",
            "raster value",
            "int"),
    NAME(
            "name",
            "class name",
            "classname",
            "label name",
            "category name",
            "short name",
            "shortname"),
    TITLE("title", "long name", "longname", "full name", "display name"),
    DESCRIPTION(
            "description",
            "desc",
            "definition",
            "meaning",
            "comment",
            "comments",
            "notes",
            "note",
            "details",
            "text"),
    COLOUR(
            "color hint",
            "color",
            "colour",
            "hex",
            "rgb",
            "rgba",
            "hex color",
            "hex colour",
            "color code",
            "colour code",
            "hex code",
            "html color",
            "fill"),
    RED("r", "red"),
    GREEN("g", "green"),
    BLUE("b", "blue"),
    ALPHA("a", "alpha", "opacity"),
    NODATA("nodata", "no data", "is nodata", "nodata flag"),
    PERCENTAGE("percentage", "percent", "pct", "share", "area %", "%"),
    COUNT("count", "counts", "pixels", "pixel count", "samples", "frequency", "occurrences", "n"),
    /** Words that stand for the value or the name, as the cells below them tell. */
    EITHER("class", "classes", "label", "labels", "id", "code", "category", "key");

    /** No header is longer. */
    private static final int LONGEST = 60;

    private final List<String> words;

    ClassColumn(String... words) {
        this.words = List.of(words);
    }

    /**
     * Whether the word above the column is likely no class itself, as a colour or a letter may be.
     */
    boolean tells() {
        return switch (this) {
            case RED, GREEN, BLUE, ALPHA, COUNT, PERCENTAGE, NODATA -> false;
            default -> true;
        };
    }

    /** The column that stands below such a word. */
    static Optional<ClassColumn> of(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        String word =
                header.strip()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s_-]+", " ")
                        .replaceFirst("^#\\s*", "")
                        .replaceFirst("\\s*\\(.*\\)$", "");
        return Arrays.stream(values()).filter(column -> column.words.contains(word)).findFirst();
    }
}
