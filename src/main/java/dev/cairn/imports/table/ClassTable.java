package dev.cairn.imports.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what the columns of a table of classes are: by its header, or by what stands in them.
 */
final class ClassTable {
    private final List<List<String>> rows;
    private final List<Optional<ClassColumn>> columns;

    private ClassTable(List<List<String>> rows, List<Optional<ClassColumn>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static ClassTable of(List<List<String>> table) {
        List<String> first = table.getFirst();
        List<Optional<ClassColumn>> named =
                new ArrayList<>(first.stream().map(ClassColumn::of).toList());
        long known = named.stream().filter(Optional::isPresent).count();
        boolean numbers = first.stream().anyMatch(cell -> NumberReader.read(cell).isPresent());
        boolean telling = named.stream().flatMap(Optional::stream).anyMatch(ClassColumn::tells);
        boolean header =
                telling
                        && !numbers
                        && (known * 2 >= first.size() || known >= 2)
                        && table.size() > 1;
        if (!header) {
            return new ClassTable(table, byContent(table));
        }
        List<List<String>> rows = table.subList(1, table.size());
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).equals(Optional.of(ClassColumn.EITHER))) {
                named.set(i, either(rows, i, named));
            }
        }
        return new ClassTable(rows, named);
    }

    List<List<String>> rows() {
        return rows;
    }

    /** The text of a column in a row; empty if the table has no such column. */
    String cell(List<String> row, ClassColumn column) {
        int at = columns.indexOf(Optional.of(column));
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    boolean has(ClassColumn column) {
        return columns.contains(Optional.of(column));
    }

    /** Numbers are values, words are names; what is named already is something further. */
    private static Optional<ClassColumn> either(
            List<List<String>> rows, int at, List<Optional<ClassColumn>> columns) {
        List<ClassColumn> choices =
                isWhole(rows, at)
                        ? List.of(ClassColumn.VALUE)
                        : List.of(ClassColumn.NAME, ClassColumn.TITLE, ClassColumn.DESCRIPTION);
        return choices.stream()
                .filter(choice -> !columns.contains(Optional.of(choice)))
                .findFirst();
    }

    private static List<Optional<ClassColumn>> byContent(List<List<String>> table) {
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        List<Optional<ClassColumn>> columns =
                new ArrayList<>(Collections.nCopies(width, Optional.empty()));
        int parts = redGreenBlue(table, width);
        if (parts >= 0) {
            columns.set(parts, Optional.of(ClassColumn.RED));
            columns.set(parts + 1, Optional.of(ClassColumn.GREEN));
            columns.set(parts + 2, Optional.of(ClassColumn.BLUE));
            if (parts + 3 < width && isWhole(table, parts + 3)) {
                columns.set(parts + 3, Optional.of(ClassColumn.ALPHA));
            }
        }
        for (int i = 0; i < width; i++) {
            if (columns.get(i).isPresent()) {
                continue;
            }
            List<ClassColumn> choices =
                    isWhole(table, i)
                            ? List.of(ClassColumn.VALUE, ClassColumn.COUNT)
                            : isColour(table, i) && i > 0
                                    ? List.of(ClassColumn.COLOUR)
                                    : List.of(ClassColumn.NAME, ClassColumn.DESCRIPTION);
            columns.set(
                    i,
                    choices.stream()
                            .filter(choice -> !columns.contains(Optional.of(choice)))
                            .findFirst());
        }
        return columns;
    }

    /**
     * Where three columns of numbers up to 255 stand side by side behind the first column; -1 if
     * nowhere.
     */
    private static int redGreenBlue(List<List<String>> table, int width) {
        for (int i = 1; i + 2 < width; i++) {
            if (isByte(table, i) && isByte(table, i + 1) && isByte(table, i + 2)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isByte(List<List<String>> rows, int at) {
        return rows.stream()
                .allMatch(
                        row ->
                                at < row.size()
                                        && NumberReader.whole(row.get(at))
                                                .filter(n -> n >= 0 && n <= 255)
                                                .isPresent());
    }

    private static boolean isWhole(List<List<String>> rows, int at) {
        return rows.stream()
                .allMatch(row -> at < row.size() && NumberReader.whole(row.get(at)).isPresent());
    }

    private static boolean isColour(List<List<String>> rows, int at) {
        return rows.stream()
                .allMatch(
                        row ->
                                at >= row.size()
                                        || row.get(at).isEmpty()
                                        || ColourReader.hex(row.get(at)).isPresent());
    }
}
