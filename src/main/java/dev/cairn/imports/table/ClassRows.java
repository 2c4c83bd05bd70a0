package dev.cairn.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a text of classes apart into rows of cells: a table, a list of names, a dictionary, a
 * colour table.
 */
final class ClassRows {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\s*[-*]?\\s*[\"']?(-?\\d+)[\"']?\\s*(?:[:=.)]|-+>?|–)\\s+?[\"']?(.*?)[\"']?\\s*,?\\s*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\s*[-*]?\\s*[\"']?([^\"':=,\\t]*[A-Za-z][^\"':=,\\t]*?)[\"']?\\s*[:=]\\s*(-?\\d+)\\s*,?\\s*");

    private static final Pattern WIDE = Pattern.compile("\\S\\s{2}");

    /** No pair of a value and a name is longer. */
    private static final int LONGEST_ITEM = 500;

    private ClassRows() {}

    static List<List<String>> of(String text) {
        return dictionary(text).orElseGet(() -> table(text));
    }

    private static List<List<String>> table(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean single =
                lines.stream()
                        .noneMatch(line -> line.chars().anyMatch(c -> "\t;,|".indexOf(c) >= 0));
        boolean numbered = lines.stream().allMatch(line -> line.matches("\\s*-?\\d+\\s+\\S.*"));
        if (single && !numbered && lines.stream().noneMatch(ClassRows::isWide)) {
            // One name on each line; its blanks belong to it.
            return lines.stream()
                    .map(line -> List.of(line.strip().replaceFirst("^[-*]\\s+", "")))
                    .toList();
        }
        if (single
                && numbered
                && lines.stream().noneMatch(line -> leadingNumbers(line) >= 4 || isWide(line))) {
            return lines.stream().map(line -> List.of(line.strip().split("\\s+", 2))).toList();
        }
        if (lines.size() == 1 && !text.contains("\t") && !lines.getFirst().matches("\\s*-?\\d.*")) {
            return DelimitedTable.rows(text).stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.isEmpty())
                    .map(List::of)
                    .toList();
        }
        if (single && numbered) {
            return colourTable(lines);
        }
        return DelimitedTable.rows(text);
    }

    /** Whether blanks set columns apart: two or more between words. */
    private static boolean isWide(String line) {
        return WIDE.matcher(line.strip()).find();
    }

    private static int leadingNumbers(String line) {
        int count = 0;
        for (String word : line.strip().split("\\s+", 7)) {
            if (!word.chars().allMatch(Character::isDigit)) {
                break;
            }
            count++;
        }
        return count;
    }

    /**
     * Lines of value, red, green, blue, perhaps alpha, and a name with blanks, as raster tools
     * write them.
     */
    private static List<List<String>> colourTable(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            String rest = line.strip();
            while (rest.matches("-?\\d+(\\s.*)?") && cells.size() < 5) {
                String[] parts = rest.split("\\s+", 2);
                cells.add(parts[0]);
                rest = parts.length > 1 ? parts[1] : "";
            }
            cells.add(rest);
            rows.add(cells);
        }
        return rows;
    }

    /**
     * Pairs of a value and a name, either way round: a dictionary of code, YAML, or a numbered
     * list; or a list in brackets.
     */
    private static Optional<List<List<String>>> dictionary(String text) {
        String inner =
                text.replaceFirst("^[\\w\\s]*[=:]?\\s*[\\[{(]", "")
                        .replaceFirst("[\\]})]\\s*;?$", "");
        boolean bracketed = !inner.equals(text) && text.matches("(?s).*[\\]})]\\s*;?$");
        String body = bracketed ? inner : text;
        List<String> items =
                List.of(body.split(bracketed ? "\\s*,\\s*|\\s*\\n\\s*" : "\\s*\\n\\s*"));
        List<List<String>> rows = new ArrayList<>();
        for (String item : items) {
            if (item.isBlank()) {
                continue;
            }
            if (item.length() > LONGEST_ITEM) {
                return Optional.empty();
            }
            var numbered = NUMBERED.matcher(item + " ");
            var named = NAMED.matcher(item);
            if (numbered.matches() && !numbered.group(2).isBlank()) {
                rows.add(List.of(numbered.group(1), numbered.group(2).strip()));
            } else if (named.matches()) {
                rows.add(List.of(named.group(2), named.group(1).strip()));
            } else if (bracketed && item.strip().matches("([\"']).*\\1")) {
                rows.add(List.of(item.strip().substring(1, item.strip().length() - 1)));
            } else {
                return Optional.empty();
            }
        }
        return rows.isEmpty() || rows.stream().map(List::size).distinct().count() > 1
                ? Optional.empty()
                : Optional.of(rows);
    }
}
