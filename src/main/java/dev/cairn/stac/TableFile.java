package dev.cairn.stac;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tab-separated tables that lie beside the classes; a line that starts with # is a note.
 */
public final class TableFile {
    private TableFile() {}

    /**
     * @param name file name beside this class
     * @param columns how many cells each row has; cells missing at its end are empty
     */
    public static List<List<String>> rows(String name, int columns) {
        try (InputStream in = TableFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            try (var lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("# "))
                        .map(line -> cells(line, columns))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
    }

    private static List<String> cells(String line, int columns) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), columns);
        for (int i = 0; i < columns; i++) {
            if (cells[i] == null) {
                cells[i] = "";
            }
        }
        return List.of(cells);
    }
}
