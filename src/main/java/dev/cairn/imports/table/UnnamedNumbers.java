package dev.cairn.imports.table;

import dev.cairn.imports.ImportResult;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers without a name: one list, or several of equal length, in the order mean, standard
 * deviation, minimum, maximum.
 */
final class UnnamedNumbers {
    private static final Pattern GROUP = Pattern.compile("[\\[({]([^\\[\\](){}]*)[\\])}]");
    private static final Pattern NUMBER = Pattern.compile(NumberReader.PATTERN);
    private static final List<StatisticName> ORDER =
            List.of(
                    StatisticName.MEAN,
                    StatisticName.STDDEV,
                    StatisticName.MINIMUM,
                    StatisticName.MAXIMUM);

    private UnnamedNumbers() {}

    static ImportResult<List<Map<String, Object>>> read(String text) {
        List<List<BigDecimal>> groups = groups(text);
        if (groups.isEmpty()) {
            return new ImportResult.Bad<>(
                    "There are no statistics in this text. Lists such as mean=[...] and std=[...], tables with a header,"
                            + " and plain lists of numbers are understood.");
        }
        long lengths = groups.stream().map(List::size).distinct().count();
        if (lengths > 1) {
            return new ImportResult.Bad<>(
                    "The lists of numbers differ in length, so the bands cannot be told apart.");
        }
        boolean columns =
                groups.size() > ORDER.size() || groups.size() > 2 && groups.getFirst().size() == 2;
        List<List<BigDecimal>> lists = columns ? transposed(groups) : groups;
        if (lists.size() > ORDER.size()) {
            return new ImportResult.Bad<>(
                    "These are more than four numbers for each band; a header would tell what they are.");
        }
        Map<StatisticName, List<BigDecimal>> values = new EnumMap<>(StatisticName.class);
        for (int i = 0; i < lists.size(); i++) {
            values.put(ORDER.get(i), lists.get(i));
        }
        List<String> names =
                ORDER.subList(0, lists.size()).stream().map(StatisticName::label).toList();
        return StatisticsPaste.bands(
                values,
                List.of(
                        "Without names, the numbers were taken as "
                                + String.join(", ", names)
                                + "."));
    }

    /**
     * The innermost brackets; without brackets the lines; a column of single numbers is one list.
     */
    private static List<List<BigDecimal>> groups(String text) {
        List<List<BigDecimal>> groups = new ArrayList<>();
        Matcher brackets = GROUP.matcher(text);
        while (brackets.find()) {
            add(groups, brackets.group(1));
        }
        if (groups.isEmpty()) {
            text.lines().forEach(line -> add(groups, line));
        }
        boolean column = groups.size() > 1 && groups.stream().allMatch(group -> group.size() == 1);
        return column ? List.of(groups.stream().map(List::getFirst).toList()) : groups;
    }

    private static void add(List<List<BigDecimal>> groups, String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            NumberReader.read(found.group()).ifPresent(numbers::add);
        }
        if (!numbers.isEmpty()) {
            groups.add(numbers);
        }
    }

    private static List<List<BigDecimal>> transposed(List<List<BigDecimal>> rows) {
        List<List<BigDecimal>> columns = new ArrayList<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            int column = i;
            columns.add(rows.stream().map(row -> row.get(column)).toList());
        }
        return columns;
    }
}
