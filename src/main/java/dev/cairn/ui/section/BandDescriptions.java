package dev.cairn.ui.section;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;
import dev.cairn.stac.SensorBand;
import dev.cairn.stac.SensorBands;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bands that inputs name have to be described as well: mlm 1.3.0 wants {@code eo:bands} on each
 * model asset (or {@code raster:bands}, or {@code eo:bands} of the item), with the extension
 * declared.
 */
public final class BandDescriptions {

    private static final String EO = "eo:bands";
    private static final String RASTER = "raster:bands";

    private BandDescriptions() {}

    /** The bands that the inputs name, in order, each once. */
    public static List<String> named(Item item) {
        Set<String> names = new LinkedHashSet<>();
        if (item.properties().get("mlm:input") instanceof JsonArray inputs) {
            for (JsonValue input : inputs.elements()) {
                if (input instanceof JsonObject object
                        && object.get("bands") instanceof JsonArray bands) {
                    bands.elements().forEach(band -> names.add(name(band)));
                }
            }
        }
        names.remove("");
        return List.copyOf(names);
    }

    /** The name of a band, which is a text or an object; empty where it has none. */
    public static String name(JsonValue band) {
        return switch (band) {
            case JsonString string -> string.value();
            case JsonObject object when object.get("name") instanceof JsonString string ->
                    string.value();
            default -> "";
        };
    }

    /** True where every named band has a description. */
    public static boolean isComplete(Item item) {
        List<String> named = named(item);
        return places(item).stream().allMatch(place -> described(item, place).containsAll(named));
    }

    /**
     * Describes the named bands that have no description yet, and takes out descriptions that
     * nothing names any more.
     */
    public static void follow(Item before, Item after, JsonEditor editor) {
        List<String> wanted = named(after);
        List<String> gone = new ArrayList<>(named(before));
        gone.removeAll(wanted);
        for (Pointer place : places(after)) {
            remove(after, place, gone, editor);
            add(after, place, wanted, gone, editor);
        }
        if (!wanted.isEmpty()) {
            for (Pointer place : places(after)) {
                boolean raster = place.last().equals(RASTER);
                Declarations.declare(
                        after, raster ? StandardExtensions.RASTER : StandardExtensions.EO, editor);
            }
        }
    }

    private static void add(
            Item item, Pointer place, List<String> wanted, List<String> gone, JsonEditor editor) {
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(described(item, place));
        for (String name : missing) {
            editor.add(place, entry(name, wanted, place.last()));
        }
    }

    private static void remove(Item item, Pointer place, List<String> gone, JsonEditor editor) {
        if (!(item.text().get(place) instanceof JsonArray list) || gone.isEmpty()) {
            return;
        }
        int left = list.size();
        for (int i = list.size() - 1; i >= 0; i--) {
            if (gone.contains(name(list.get(i)))) {
                editor.remove(place.child(i));
                left--;
            }
        }
        if (left == 0 && named(item).isEmpty()) {
            editor.remove(place);
        }
    }

    private static Object entry(String name, List<String> among, String field) {
        return SensorBands.band(name, among)
                .<Object>map(
                        band ->
                                field.equals(RASTER)
                                        ? named(name, band.rasterBand())
                                        : named(name, band.eoBand()))
                .orElseGet(() -> Map.of("name", name));
    }

    /**
     * The description under the name that the input uses, whatever the sensor's own spelling is.
     */
    private static Map<String, Object> named(String name, Map<String, Object> band) {
        Map<String, Object> entry = new LinkedHashMap<>(band);
        entry.put("name", name);
        return entry;
    }

    private static Set<String> described(Item item, Pointer place) {
        Set<String> names = new LinkedHashSet<>();
        if (item.text().get(place) instanceof JsonArray list) {
            list.elements().forEach(band -> names.add(name(band)));
        }
        return names;
    }

    /**
     * Where the descriptions are, or belong: on each model asset, or in the properties where there
     * is none.
     */
    private static List<Pointer> places(Item item) {
        if (!described(item, Pointer.of("properties", EO)).isEmpty()) {
            return List.of(Pointer.of("properties", EO));
        }
        List<Pointer> places = new ArrayList<>();
        for (String key : item.assets().names()) {
            JsonObject asset = item.asset(key);
            boolean model =
                    asset.get("roles") instanceof JsonArray roles
                            && roles.elements().stream()
                                    .anyMatch(
                                            role ->
                                                    role instanceof JsonString string
                                                            && string.value().equals("mlm:model"));
            if (model) {
                boolean raster = asset.has(RASTER) && !asset.has(EO);
                places.add(Pointer.of("assets", key, raster ? RASTER : EO));
            }
        }
        return places.isEmpty() ? List.of(Pointer.of("properties", EO)) : places;
    }

    /** The entry of a sensor's band, for pickers. */
    public static String label(SensorBand band) {
        return band.commonName() == null
                ? band.name() + "  " + band.description()
                : band.name() + "  " + band.commonName();
    }
}
