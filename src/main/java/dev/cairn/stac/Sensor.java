package dev.cairn.stac;

import java.util.List;
import java.util.Optional;

/**
 * A sensor, or a product of one, and its bands.
 *
 * @param id short name for settings, such as {@code sentinel-2-l2a}
 * @param title name for people
 * @param bands in the usual order
 */
public record Sensor(String id, String title, List<SensorBand> bands) {
    public Sensor {
        bands = List.copyOf(bands);
    }

    /**
     * The band of this name; case does not matter, nor a zero before the number ({@code b2} is
     * {@code B02}).
     */
    public Optional<SensorBand> band(String name) {
        return SensorTable.band(this, name);
    }
}
