package dev.cairn.imports.table;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.PastedText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the classes of a model's output, or of labels, out of a table, a list of names or a
 * dictionary.
 */
public final class ClassesPaste {
    private static final Pattern NOT_A_NAME = Pattern.compile("[^0-9A-Za-z_-]+");

    private static final int LONGEST_LINE = 20_000;

    private ClassesPaste() {}

    /**
     * Finds out what the text is, and reads it. Classes without a value are counted from 0.
     *
     * @return entries of {@code classification:classes}: {@code value}, {@code name}, {@code
     *     title}, {@code description}, {@code color_hint}, {@code nodata}, {@code percentage},
     *     {@code count} as far as they are there; {@code value} and {@code description} always are
     */
    public static ImportResult<List<Map<String, Object>>> read(String pasted) {
        String text = PastedText.tidy(pasted);
        if (text.isEmpty()) {
            return new ImportResult.Bad<>("There is nothing to read.");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new ImportResult.Bad<>("There is no class in this text.");
        }
        List<List<String>> rows = ClassesJson.rows(text).orElse(List.of());
        if (rows.isEmpty() && PastedText.hasLongLine(text, LONGEST_LINE)) {
            return new ImportResult.Bad<>("This text has lines that are too long for classes.");
        }
        if (rows.isEmpty()) {
            rows = ClassRows.of(text);
        }
        if (rows.isEmpty()) {
            return new ImportResult.Bad<>("There is no class in this text.");
        }
        ClassTable table = ClassTable.of(rows);
        if (table.rows().isEmpty()
                || !table.has(ClassColumn.NAME)
                        && !table.has(ClassColumn.VALUE)
                        && !table.has(ClassColumn.TITLE)
                        && !table.has(ClassColumn.DESCRIPTION)) {
            return new ImportResult.Bad<>(
                    "No column of this table holds the values or the names of classes.");
        }
        return classes(table);
    }

    private static ImportResult<List<Map<String, Object>>> classes(ClassTable table) {
        List<String> notes = new ArrayList<>();
        List<Map<String, Object>> classes = new ArrayList<>();
        Set<Object> values = new HashSet<>();
        boolean slugs = false;
        boolean repeated = false;
        boolean unread = false;
        for (List<String> row : table.rows()) {
            String cell = table.cell(row, ClassColumn.VALUE);
            Optional<Integer> value =
                    table.has(ClassColumn.VALUE)
                            ? NumberReader.whole(cell)
                            : Optional.of(classes.size());
            if (value.isEmpty()) {
                return new ImportResult.Bad<>(
                        "“" + cell + "” is no class value: it must be a whole number.");
            }
            Map<String, Object> entry = entry(table, row, value.get());
            repeated |= !values.add(value.get());
            slugs |=
                    entry.containsKey("name")
                            && !table.cell(row, ClassColumn.NAME).equals(entry.get("name"));
            unread |=
                    !table.cell(row, ClassColumn.COLOUR).isEmpty()
                            && !entry.containsKey("color_hint");
            classes.add(entry);
        }
        if (!table.has(ClassColumn.VALUE)) {
            notes.add("The classes have no values; they were counted from 0.");
        }
        if (slugs) {
            notes.add(
                    "Names with blanks or other signs became titles, and plain names were made of them.");
        }
        if (repeated) {
            notes.add("Some values stand there more than once.");
        }
        if (unread) {
            notes.add("Some colours could not be read and were left out.");
        }
        return new ImportResult.Good<>(classes, notes);
    }

    private static Map<String, Object> entry(ClassTable table, List<String> row, int value) {
        String name = table.cell(row, ClassColumn.NAME);
        String title = table.cell(row, ClassColumn.TITLE);
        String slug = NOT_A_NAME.matcher(name).replaceAll("_").replaceAll("^_+|_+$", "");
        String shown = title.isEmpty() && !slug.equals(name) ? name : title;
        String description = table.cell(row, ClassColumn.DESCRIPTION);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("value", value);
        put(entry, "name", slug);
        put(entry, "title", shown);
        // The classification extension wants a description of each class.
        entry.put("description", first(description, title, name, "Class " + value));
        colour(table, row).ifPresent(hex -> entry.put("color_hint", hex));
        flag(table.cell(row, ClassColumn.NODATA)).ifPresent(nodata -> entry.put("nodata", nodata));
        number(table.cell(row, ClassColumn.PERCENTAGE))
                .ifPresent(share -> entry.put("percentage", share));
        number(table.cell(row, ClassColumn.COUNT)).ifPresent(count -> entry.put("count", count));
        return entry;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static void put(Map<String, Object> entry, String field, String text) {
        if (!text.isEmpty()) {
            entry.put(field, text);
        }
    }

    private static Optional<String> colour(ClassTable table, List<String> row) {
        Optional<String> one = ColourReader.hex(table.cell(row, ClassColumn.COLOUR));
        return one.isPresent() || !table.has(ClassColumn.BLUE)
                ? one
                : ColourReader.triple(
                        table.cell(row, ClassColumn.RED),
                        table.cell(row, ClassColumn.GREEN),
                        table.cell(row, ClassColumn.BLUE));
    }

    private static Optional<Boolean> flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "y", "x" -> Optional.of(true);
            case "false", "no", "0", "n" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Number> number(String cell) {
        Optional<Integer> whole = NumberReader.whole(cell);
        return whole.isPresent()
                ? whole.map(n -> n)
                : NumberReader.read(cell).map((BigDecimal n) -> n);
    }
}
