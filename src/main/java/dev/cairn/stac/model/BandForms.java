package dev.cairn.stac.model;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The two forms of bands: lists of the extensions ({@code eo:bands} and {@code raster:bands}, in
 * their versions 1), and the one list of STAC 1.1 ({@code bands}) with prefixed fields in it. Each
 * is converted to the other where nothing is lost.
 */
public final class BandForms {

    public static final String EO = "eo:bands";
    public static final String RASTER = "raster:bands";
    public static final String CORE = "bands";

    /** Fields of a band that get the prefix of their extension in the one list. */
    private static final Set<String> OF_EO =
            Set.of("common_name", "center_wavelength", "full_width_half_max", "solar_illumination");

    private static final Set<String> OF_RASTER =
            Set.of(
                    "sampling",
                    "bits_per_sample",
                    "spatial_resolution",
                    "scale",
                    "offset",
                    "histogram");

    /** Fields of a raster band that STAC 1.1 has without a prefix. */
    private static final Set<String> PLAIN = Set.of("nodata", "data_type", "statistics", "unit");

    private BandForms() {}

    /**
     * The one list that says what the lists of the extensions say.
     *
     * @param holder an asset, or the properties
     * @return empty where they contradict each other, or are no lists of bands
     */
    public static Optional<List<Map<String, Object>>> core(JsonObject holder) {
        List<Map<String, Object>> bands = new ArrayList<>();
        return merge(holder.get(CORE), "", Set.of(), bands)
                        && merge(holder.get(EO), "eo:", OF_EO, bands)
                        && merge(holder.get(RASTER), "raster:", OF_RASTER, bands)
                        && !bands.isEmpty()
                ? Optional.of(bands)
                : Optional.empty();
    }

    /** Band by band, as they stand side by side; false where the lists do not go together. */
    private static boolean merge(
            @Nullable JsonValue list,
            String prefix,
            Set<String> prefixed,
            List<Map<String, Object>> bands) {
        if (list == null) {
            return true;
        }
        if (!(list instanceof JsonArray array)
                || !bands.isEmpty() && bands.size() != array.size()) {
            return false;
        }
        boolean first = bands.isEmpty();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonObject band)) {
                return false;
            }
            if (first) {
                bands.add(new LinkedHashMap<>());
            }
            Map<String, Object> whole = bands.get(i);
            for (JsonMember member : band.members()) {
                String name =
                        prefixed.contains(member.name()) ? prefix + member.name() : member.name();
                Object before = whole.putIfAbsent(name, member.value());
                if (before != null && !before.equals(member.value())) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The lists of the extensions that say what the one list says, by their names.
     *
     * @return empty where they are no bands
     */
    public static Map<String, List<Map<String, Object>>> extended(@Nullable JsonValue list) {
        Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
        if (!(list instanceof JsonArray array)) {
            return lists;
        }
        List<Map<String, Object>> eo = new ArrayList<>();
        List<Map<String, Object>> raster = new ArrayList<>();
        for (JsonValue each : array.elements()) {
            if (!(each instanceof JsonObject band)) {
                return Map.of();
            }
            Map<String, Object> optical = new LinkedHashMap<>();
            Map<String, Object> stored = new LinkedHashMap<>();
            for (JsonMember member : band.members()) {
                String name = member.name();
                if (name.startsWith("raster:")) {
                    stored.put(name.substring("raster:".length()), member.value());
                } else if (PLAIN.contains(name)) {
                    stored.put(name, member.value());
                } else {
                    optical.put(
                            name.startsWith("eo:") ? name.substring("eo:".length()) : name,
                            member.value());
                }
            }
            eo.add(optical);
            raster.add(stored);
        }
        if (eo.stream().anyMatch(band -> !band.isEmpty())) {
            lists.put(EO, eo);
        }
        if (raster.stream().anyMatch(band -> !band.isEmpty())) {
            lists.put(RASTER, raster);
        }
        return lists;
    }
}
