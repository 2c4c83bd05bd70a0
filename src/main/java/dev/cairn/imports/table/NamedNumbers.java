package dev.cairn.imports.table;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand behind the name of a statistic, however the text around them is written:
 * {@code mean=[...]}, {@code "stddev": 0.2}, {@code STATISTICS_MEAN=1}, {@code mean: - 1 - 2},
 * {@code S2_STD = np.array([...])}.
 */
final class NamedNumbers {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "([A-Za-z_][A-Za-z_0-9. ]{0,60}?)[\"']?\\s*([=:])|([A-Za-z_][A-Za-z_0-9]*+)|("
                            + NumberReader.PATTERN
                            + ")");
    private static final Pattern GDAL = Pattern.compile("(?m)^.*STATISTICS_\\w+\\s*=.*$");

    private NamedNumbers() {}

    static Optional<Map<StatisticName, List<BigDecimal>>> read(String text) {
        Map<StatisticName, List<BigDecimal>> values = new EnumMap<>(StatisticName.class);
        @Nullable StatisticName current = null;
        boolean assigned = false;
        Matcher token = TOKEN.matcher(withoutRepeats(text));
        while (token.find()) {
            if (token.group(4) != null) {
                if (current != null) {
                    List<BigDecimal> list = values.computeIfAbsent(current, s -> new ArrayList<>());
                    NumberReader.read(token.group(4)).ifPresent(list::add);
                }
            } else if (token.group(1) != null) {
                current = StatisticName.of(token.group(1)).orElse(null);
                assigned = current != null;
            } else {
                // A bare word: the name of a row, or a function around the numbers.
                Optional<StatisticName> word = StatisticName.of(token.group(3));
                if (word.isPresent()) {
                    current = word.get();
                    assigned = false;
                } else if (!assigned
                        && !token.group(3).matches("np|numpy|torch|array|tensor|list|tuple|c")) {
                    current = null;
                }
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /**
     * The raster tools print each statistic twice; the lines of the metadata are the exact ones.
     */
    private static String withoutRepeats(String text) {
        Matcher lines = GDAL.matcher(text);
        var exact = new StringBuilder();
        while (lines.find()) {
            exact.append(lines.group().replace("STATISTICS_", "").replace("APPROXIMATE=YES", ""))
                    .append('\n');
        }
        return exact.isEmpty() ? text : exact.toString();
    }
}
