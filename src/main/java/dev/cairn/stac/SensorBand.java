package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A band of a sensor.
 *
 * @param name the name that its products use, such as {@code B02}
 * @param commonName the name that bands of this kind share across sensors, such as {@code blue};
 *     null if there is none
 * @param description what it sees, in a few words
 * @param centerWavelength centre wavelength in micrometres; null for radar and unknown cameras
 * @param fullWidthHalfMax full width at half maximum in micrometres; null likewise
 * @param gsd ground sampling distance in metres; null if it is not fixed
 */
public record SensorBand(
        String name,
        @Nullable String commonName,
        String description,
        @Nullable BigDecimal centerWavelength,
        @Nullable BigDecimal fullWidthHalfMax,
        @Nullable BigDecimal gsd) {

    /** The band as an entry of {@code eo:bands} (eo 1.x). */
    public Map<String, Object> eoBand() {
        Map<String, Object> band = named();
        put(band, "common_name", commonName);
        band.put("description", description);
        put(band, "center_wavelength", centerWavelength);
        put(band, "full_width_half_max", fullWidthHalfMax);
        return band;
    }

    /** The band as an entry of {@code raster:bands} (raster 1.x). */
    public Map<String, Object> rasterBand() {
        Map<String, Object> band = named();
        band.put("description", description);
        put(band, "spatial_resolution", gsd);
        return band;
    }

    /** The band as an entry of {@code bands} (STAC 1.1), without fields of extensions. */
    public Map<String, Object> coreBand() {
        Map<String, Object> band = named();
        band.put("description", description);
        put(band, "gsd", gsd);
        return band;
    }

    private Map<String, Object> named() {
        Map<String, Object> band = new LinkedHashMap<>();
        band.put("name", name);
        return band;
    }

    private static void put(Map<String, Object> band, String name, @Nullable Object value) {
        if (value != null) {
            band.put(name, value);
        }
    }
}
