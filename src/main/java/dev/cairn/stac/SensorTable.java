package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Palettes of bands of the usual sensors. */
public final class SensorTable {
    private static final List<Sensor> SENSORS = read();

    /** By key of the band's name, then by id of the sensor: checks of many files ask often. */
    private static final Map<String, Map<String, SensorBand>> BY_KEY = index();

    private SensorTable() {}

    private static List<Sensor> read() {
        List<Sensor> sensors = new ArrayList<>();
        List<String> head = List.of();
        List<SensorBand> bands = new ArrayList<>();
        for (List<String> row : TableFile.rows("sensor-bands.tsv", 7)) {
            if (row.getFirst().equals("sensor")) {
                if (!head.isEmpty()) {
                    sensors.add(new Sensor(head.get(1), head.get(2), bands));
                }
                head = row;
                bands.clear();
            } else {
                bands.add(
                        new SensorBand(
                                row.get(1),
                                row.get(2).isEmpty() ? null : row.get(2),
                                row.get(3),
                                number(row.get(4)),
                                number(row.get(5)),
                                number(row.get(6))));
            }
        }
        sensors.add(new Sensor(head.get(1), head.get(2), bands));
        return List.copyOf(sensors);
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    /** All palettes, the ones used most first. */
    public static List<Sensor> sensors() {
        return SENSORS;
    }

    /** The palette of this id. */
    public static Optional<Sensor> sensor(String id) {
        return SENSORS.stream().filter(sensor -> sensor.id().equals(id)).findFirst();
    }

    /**
     * The sensors that have all of these bands, those that spell every name so first. None for no
     * names.
     */
    public static List<Sensor> thatHave(Collection<String> bandNames) {
        if (bandNames.isEmpty()) {
            return List.of();
        }
        List<Sensor> having = new ArrayList<>(SENSORS);
        for (String name : bandNames) {
            Map<String, SensorBand> known = BY_KEY.get(key(name));
            if (known == null) {
                return List.of();
            }
            having.removeIf(sensor -> !known.containsKey(sensor.id()));
        }
        if (having.size() > 1) {
            having.sort(Comparator.comparingInt(sensor -> misspelled(sensor, bandNames)));
        }
        return List.copyOf(having);
    }

    /**
     * The facts of one band, read in company: {@code B2} beside {@code B8A} is Sentinel-2's, beside
     * {@code B10} and {@code B11} alone it may be Landsat's.
     *
     * @param amongNames the names of all bands that it stands with
     */
    public static Optional<SensorBand> band(String name, Collection<String> amongNames) {
        return thatHave(amongNames).stream()
                .flatMap(sensor -> sensor.band(name).stream())
                .findFirst();
    }

    /**
     * The first of some names that stands for the same band as another name, of any sensor that has
     * it: {@code B02} for {@code b2}, {@code red} for {@code B04}.
     */
    public static Optional<String> sameAs(String name, Collection<String> others) {
        String key = key(name);
        Map<String, SensorBand> bands = BY_KEY.get(key);
        if (bands == null) {
            return Optional.empty();
        }
        for (String other : others) {
            if (isSpelling(other, key) || isCommonName(other, bands.values())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether a name has that key, of which it takes no more than a look at the end to say no. */
    private static boolean isSpelling(String name, String key) {
        if (name.isEmpty()) {
            return false;
        }
        char last = Character.toLowerCase(name.charAt(name.length() - 1));
        return (last == key.charAt(key.length() - 1) || Character.isWhitespace(last))
                && key(name).equals(key);
    }

    private static boolean isCommonName(String name, Collection<SensorBand> bands) {
        for (SensorBand band : bands) {
            if (name.equals(band.commonName())) {
                return true;
            }
        }
        return false;
    }

    private static int misspelled(Sensor sensor, Collection<String> names) {
        int misspelled = 0;
        for (String name : names) {
            misspelled += spells(sensor, name) ? 0 : 1;
        }
        return misspelled;
    }

    private static boolean spells(Sensor sensor, String name) {
        for (SensorBand band : sensor.bands()) {
            if (band.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Map<String, SensorBand>> index() {
        Map<String, Map<String, SensorBand>> index = new HashMap<>();
        for (Sensor sensor : SENSORS) {
            for (SensorBand band : sensor.bands()) {
                index.computeIfAbsent(key(band.name()), key -> new HashMap<>())
                        .putIfAbsent(sensor.id(), band);
            }
        }
        return Collections.unmodifiableMap(index);
    }

    /** The band of that name of a sensor of the table. */
    static Optional<SensorBand> band(Sensor sensor, String name) {
        return Optional.ofNullable(BY_KEY.getOrDefault(key(name), Map.of()).get(sensor.id()));
    }

    /** A name without what spellings differ in: its case, and zeros before the first number. */
    private static String key(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        int zeros = 0;
        while (zeros < plain.length() && !isDigit(plain, zeros)) {
            zeros++;
        }
        int number = zeros;
        while (number + 1 < plain.length()
                && plain.charAt(number) == '0'
                && isDigit(plain, number + 1)) {
            number++;
        }
        return number == zeros ? plain : plain.substring(0, zeros) + plain.substring(number);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
