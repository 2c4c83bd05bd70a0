package dev.cairn.imports.table;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.PastedText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads statistics of bands out of lists, tables, code, configuration files and the output of
 * programs.
 */
public final class StatisticsPaste {
    private static final Pattern NOT_FINITE =
            Pattern.compile("(?i)(?<![a-z_])[-+]?(?:nan|inf|infinity)(?![a-z_])");

    private static final int LONGEST_LINE = 20_000;

    private StatisticsPaste() {}

    /**
     * Finds out what the text is, and reads it.
     *
     * @return for each band its {@code minimum}, {@code maximum}, {@code mean}, {@code stddev} and
     *     {@code valid_percent}, as far as they are there
     */
    public static ImportResult<List<Map<String, Object>>> read(String pasted) {
        String tidy = PastedText.tidy(pasted);
        if (PastedText.hasLongLine(tidy, LONGEST_LINE)) {
            return new ImportResult.Bad<>("This text has lines that are too long for statistics.");
        }
        String text = NumberReader.workedOut(tidy);
        if (text.isEmpty()) {
            return new ImportResult.Bad<>("There is nothing to read.");
        }
        if (NOT_FINITE.matcher(text).find()) {
            return new ImportResult.Bad<>("One of the statistics is not a number (nan or inf).");
        }
        Optional<Map<StatisticName, List<BigDecimal>>> named =
                StatisticsTable.read(text).or(() -> NamedNumbers.read(text));
        if (named.isPresent()) {
            return bands(named.get(), List.of());
        }
        return UnnamedNumbers.read(text);
    }

    /** Turns the values of each statistic into the statistics of each band. */
    static ImportResult<List<Map<String, Object>>> bands(
            Map<StatisticName, List<BigDecimal>> values, List<String> notes) {
        int bands = values.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> said = new ArrayList<>(notes);
        Map<StatisticName, List<BigDecimal>> full = new EnumMap<>(StatisticName.class);
        for (var entry : values.entrySet()) {
            List<BigDecimal> list = entry.getValue();
            if (list.size() == 1 && bands > 1) {
                said.add("The one " + entry.getKey().label() + " was taken for all bands.");
                full.put(entry.getKey(), Collections.nCopies(bands, list.getFirst()));
            } else if (list.size() != bands) {
                return new ImportResult.Bad<>(counts(values));
            } else {
                full.put(entry.getKey(), list);
            }
        }
        List<Map<String, Object>> statistics = new ArrayList<>();
        for (int i = 0; i < bands; i++) {
            Map<String, Object> band = new LinkedHashMap<>();
            for (var entry : full.entrySet()) {
                band.put(entry.getKey().field(), entry.getValue().get(i));
            }
            statistics.add(band);
        }
        return new ImportResult.Good<>(statistics, said);
    }

    private static String counts(Map<StatisticName, List<BigDecimal>> values) {
        List<String> counts = new ArrayList<>();
        values.forEach(
                (statistic, list) -> counts.add(list.size() + " for the " + statistic.label()));
        return "The bands cannot be told apart: there are " + String.join(", ", counts) + ".";
    }
}
