package dev.cairn.imports.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statistics in a table: one row for each band under a header, or one row for each statistic. */
final class StatisticsTable {
    private StatisticsTable() {}

    static Optional<Map<StatisticName, List<BigDecimal>>> read(String text) {
        List<List<String>> rows = DelimitedTable.rows(text);
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<String> header = rows.getFirst();
        boolean bare =
                rows.stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> cell.matches(".*[\\[\\](){}=:].*"));
        if (!bare) {
            return Optional.empty();
        }
        boolean named = header.stream().anyMatch(cell -> StatisticName.of(cell).isPresent());
        boolean words = header.stream().noneMatch(cell -> NumberReader.read(cell).isPresent());
        return named && words ? byColumns(rows) : byRows(rows);
    }

    private static Optional<Map<StatisticName, List<BigDecimal>>> byColumns(
            List<List<String>> rows) {
        List<String> header = rows.getFirst();
        Map<StatisticName, List<BigDecimal>> values = new EnumMap<>(StatisticName.class);
        for (List<String> row : rows.subList(1, rows.size())) {
            // A printed data frame has no name above its row names.
            int shift = row.size() - header.size() == 1 ? 1 : 0;
            for (int i = 0; i < header.size() && i + shift < row.size(); i++) {
                Optional<StatisticName> statistic = StatisticName.of(header.get(i));
                Optional<BigDecimal> number = NumberReader.read(row.get(i + shift));
                if (statistic.isPresent() && number.isPresent()) {
                    values.computeIfAbsent(statistic.get(), s -> new ArrayList<>())
                            .add(number.get());
                }
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Optional<Map<StatisticName, List<BigDecimal>>> byRows(List<List<String>> rows) {
        Map<StatisticName, List<BigDecimal>> values = new EnumMap<>(StatisticName.class);
        for (List<String> row : rows) {
            Optional<StatisticName> statistic = StatisticName.of(row.getFirst());
            List<BigDecimal> numbers =
                    row.stream().skip(1).map(NumberReader::read).flatMap(Optional::stream).toList();
            if (statistic.isPresent() && !numbers.isEmpty() && numbers.size() == row.size() - 1) {
                values.putIfAbsent(statistic.get(), numbers);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
