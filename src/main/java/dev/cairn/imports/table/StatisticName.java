package dev.cairn.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The statistics that the raster extension knows, and the words for each. */
enum StatisticName {
    MINIMUM("minimum", "min", "mins", "minimum", "minima", "lower"),
    MAXIMUM("maximum", "max", "maxs", "maxes", "maximum", "maxima", "upper"),
    MEAN("mean", "means", "mean", "avg", "average", "mu"),
    STDDEV(
            "stddev",
            "std",
            "stds",
            "stddev",
            "stdev",
            "stddevs",
            "sd",
            "sigma",
            "deviation",
            "dev"),
    VALID_PERCENT("valid_percent", "valid", "validpercent");

    private static final Set<String> OTHERS =
            Set.of("pixel", "value", "variance", "var", "count", "size");

    private final String field;
    private final List<String> words;

    StatisticName(String field, String... words) {
        this.field = field;
        this.words = List.of(words);
    }

    /** The name of the field in {@code statistics}. */
    String field() {
        return field;
    }

    /** The name for people. */
    String label() {
        return this == STDDEV ? "standard deviation" : field.replace('_', ' ');
    }

    /**
     * The statistic that a name such as {@code mean}, {@code S2_STD} or {@code bandMeans} stands
     * for.
     */
    static Optional<StatisticName> of(String name) {
        String[] parts =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+");
        // max_pixel_value of a normalization is no maximum of a band.
        if (Arrays.asList(parts).contains("value")
                && Arrays.stream(parts).anyMatch(OTHERS::contains)
                && parts.length > 1) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(statistic -> Arrays.stream(parts).anyMatch(statistic.words::contains))
                .findFirst();
    }
}
