package dev.cairn.imports.table;

import java.util.ArrayList;
import java.util.List;

/** A pasted table: cells between tabs, commas, semicolons, bars or blanks, quoted or not. */
final class DelimitedTable {
    private DelimitedTable() {}

    /**
     * The rows with their cells, stripped; empty lines and the rules of Markdown tables are left
     * out.
     */
    static List<List<String>> rows(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !isRule(line)).toList();
        String separator = separator(lines);
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells =
                    separator.isBlank() && !separator.equals("\t")
                            ? words(line.strip())
                            : cells(line, separator.charAt(0));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The line of dashes under the header of a Markdown table. */
    private static boolean isRule(String line) {
        return line.contains("--") && line.chars().allMatch(c -> "-|:+= \t".indexOf(c) >= 0);
    }

    /** The mark that stands in every line; a blank if none does. */
    private static String separator(List<String> lines) {
        for (String candidate : List.of("\t", ";", "|", ",")) {
            if (!lines.isEmpty()
                    && lines.stream()
                            .allMatch(line -> outsideQuotes(line, candidate.charAt(0)) > 0)) {
                return candidate;
            }
        }
        return " ";
    }

    private static int outsideQuotes(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            count += !quoted && c == wanted ? 1 : 0;
        }
        return count;
    }

    private static List<String> cells(String line, char separator) {
        String row =
                separator == '|'
                        ? line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "")
                        : line;
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            // The commas of rgb(1, 2, 3) belong to the cell.
            if (c == separator && !quoted && (depth <= 0 || separator != ',')) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /**
     * Cells between blanks; where two blanks or more set columns apart, single ones belong to the
     * cell.
     */
    private static List<String> words(String line) {
        String[] wide = line.split("\\s{2,}");
        return wide.length > 1 ? List.of(wide) : cells(line.replaceAll("\\s+", " "), ' ');
    }
}
