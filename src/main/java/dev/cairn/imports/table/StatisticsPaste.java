package dev.cairn.imports.table;

import dev.cairn.imports.Pasted;
import dev.cairn.imports.Reading;

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
    public static Reading<List<Map<String, Object>>> read(String pasted) {
        String tidy = Pasted.tidy(pasted);
        if (Pasted.hasLongLine(tidy, LONGEST_LINE)) {
            return new Reading.Bad<>("This text has lines that are too long for statistics.");
        }
        String text = Numbers.workedOut(tidy);
        if (text.isEmpty()) {
            return new Reading.Bad<>("There is nothing to read.");
        }
        if (NOT_FINITE.matcher(text).find()) {
            return new Reading.Bad<>("One of the statistics is not a number (nan or inf).");
        }
        Optional<Map<Statistic, List<BigDecimal>>> named =
                StatisticsTable.read(text).or(() -> NamedNumbers.read(text));
        if (named.isPresent()) {
            return bands(named.get(), List.of());
        }
        return UnnamedNumbers.read(text);
    }

    /** Turns the values of each statistic into the statistics of each band. */
    static Reading<List<Map<String, Object>>> bands(
            Map<Statistic, List<BigDecimal>> values, List<String> notes) {
        int bands = values.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> said = new ArrayList<>(notes);
        Map<Statistic, List<BigDecimal>> full = new EnumMap<>(Statistic.class);
        for (var entry : values.entrySet()) {
            List<BigDecimal> list = entry.getValue();
            if (list.size() == 1 && bands > 1) {
                said.add("The one " + entry.getKey().label() + " was taken for all bands.");
                full.put(entry.getKey(), Collections.nCopies(bands, list.getFirst()));
            } else if (list.size() != bands) {
                return new Reading.Bad<>(counts(values));
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
        return new Reading.Good<>(statistics, said);
    }

    private static String counts(Map<Statistic, List<BigDecimal>> values) {
        List<String> counts = new ArrayList<>();
        values.forEach(
                (statistic, list) -> counts.add(list.size() + " for the " + statistic.label()));
        return "The bands cannot be told apart: there are " + String.join(", ", counts) + ".";
    }
}
