package dev.cairn.stac.model;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.SensorBand;
import dev.cairn.stac.SensorTable;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.StandardExtensions;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bands that inputs name have to be described as well: mlm 1.3.0 wants {@code eo:bands} on each
 * model asset (or {@code raster:bands} with names, or, from STAC 1.1 on, {@code bands}), with the
 * extension declared in its version 1, whose field it is.
 */
public final class BandDescriptions {

    private static final String EO = "eo:bands";
    private static final String RASTER = "raster:bands";
    private static final String CORE = "bands";
    private static final List<String> FIELDS = List.of(EO, RASTER, CORE);

    /** The versions of eo and raster whose fields mlm asks for. */
    private static final Pattern FIRST = Pattern.compile("1\\.\\d+\\.\\d+");

    private BandDescriptions() {}

    /** The names that the inputs give their bands, each once, computed ones included. */
    public static List<String> named(StacItem item) {
        Set<String> names = new LinkedHashSet<>();
        for (ModelTensor input : ModelTensor.inputs(item)) {
            for (String name : input.bands()) {
                if (name != null && !name.isBlank()) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** The names of all bands that are described anywhere in an item, common names included. */
    public static Set<String> described(StacItem item) {
        Set<String> names = new LinkedHashSet<>();
        for (String field : FIELDS) {
            addNames(item.properties().get(field), names);
        }
        for (ItemAsset asset : ItemAsset.of(item)) {
            for (String field : FIELDS) {
                addNames(asset.value().get(field), names);
            }
        }
        return names;
    }

    private static void addNames(@Nullable JsonValue list, Set<String> names) {
        if (list instanceof JsonArray bands) {
            for (int i = 0; i < bands.size(); i++) {
                JsonValue band = bands.get(i);
                addName(ModelTensor.name(band), names);
                if (band instanceof JsonObject object) {
                    addName(ModelTensor.name(object.get("eo:common_name")), names);
                    addName(ModelTensor.name(object.get("common_name")), names);
                }
            }
        }
    }

    private static void addName(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    /**
     * Whether a band is among the described ones. A described name may go on after the band's own:
     * {@code B02 - blue}.
     */
    public static boolean isDescribed(String name, Set<String> described) {
        if (described.contains(name)) {
            return true;
        }
        for (String other : described) {
            if (other.startsWith(name) && " -_(:".indexOf(other.charAt(name.length())) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether mlm asks for a description: every input names bands. */
    public static boolean areWanted(StacItem item) {
        List<ModelTensor> inputs = ModelTensor.inputs(item);
        return !inputs.isEmpty() && inputs.stream().noneMatch(input -> input.bandCount() == 0);
    }

    /** Whether there is a description in one of the forms that mlm accepts. */
    public static boolean satisfyMlm(StacItem item) {
        List<ItemAsset> models = models(item);
        return declaresFirst(item, "eo") && (isOfItem(item) || haveAll(models, EO))
                || declaresFirst(item, "raster")
                        && haveAll(models, RASTER)
                        && models.stream().allMatch(asset -> areNamed(asset.value()))
                || isOfCore(item, models);
    }

    /** {@code eo:bands} of the properties count where an asset has some too. */
    private static boolean isOfItem(StacItem item) {
        return has(item.properties(), EO)
                && ItemAsset.of(item).stream().anyMatch(asset -> has(asset.value(), EO));
    }

    private static boolean isOfCore(StacItem item, List<ItemAsset> models) {
        return !String.valueOf(item.stacVersion()).startsWith("1.0")
                && has(item.properties(), CORE)
                && haveAll(models, CORE);
    }

    private static boolean haveAll(List<ItemAsset> assets, String field) {
        return assets.stream().allMatch(asset -> has(asset.value(), field));
    }

    private static boolean has(JsonObject holder, String field) {
        return holder.get(field) instanceof JsonArray bands && bands.size() > 0;
    }

    private static boolean areNamed(JsonObject holder) {
        return holder.get(RASTER) instanceof JsonArray bands
                && bands.elements().stream().allMatch(band -> ModelTensor.name(band) != null);
    }

    /** The assets with the role of mlm; unlike {@link ItemAsset#isModel} not with the older one. */
    private static List<ItemAsset> models(StacItem item) {
        return ItemAsset.of(item).stream()
                .filter(asset -> asset.hasRole(ItemAsset.MODEL_ROLE))
                .toList();
    }

    /** The assets that hold the descriptions: each model asset, or the likeliest one. */
    private static List<ItemAsset> holders(StacItem item) {
        List<ItemAsset> models = models(item);
        return models.isEmpty()
                ? ItemAsset.likeliestModel(ItemAsset.of(item)).stream().toList()
                : models;
    }

    /** True where every named band has a description where mlm looks for one. */
    public static boolean areComplete(StacItem item) {
        List<String> named = named(item);
        return places(item).stream().allMatch(place -> missing(item, place, named).isEmpty());
    }

    /**
     * Describes the bands of the inputs on each model asset, or on the likeliest one, in the form
     * that mlm asks for, and declares the extension.
     */
    public static void describe(StacItem item, JsonEditor editor) {
        List<String> named = named(item);
        for (ItemAsset holder : holders(item)) {
            if (!has(holder.value(), EO)) {
                editor.set(
                        holder.pointer(EO),
                        named.stream().map(name -> entry(name, named, EO)).toList());
            }
        }
        declareFirst(StandardExtensions.EO, editor);
    }

    /**
     * Describes the named bands that have no description yet, and takes out descriptions that
     * nothing names any more.
     *
     * @param before the item before the bands of an input changed
     * @param after the item since then, as the editor has it
     */
    public static void follow(StacItem before, StacItem after, JsonEditor editor) {
        List<String> named = named(after);
        List<String> gone = new ArrayList<>(named(before));
        gone.removeAll(named);
        for (JsonPointer place : places(after)) {
            remove(after, place, gone, editor);
            for (String name : missing(after, place, named)) {
                editor.add(place, entry(name, named, place.last()));
            }
            if (!named.isEmpty() && !place.last().equals(CORE)) {
                declareFirst(
                        place.last().equals(RASTER)
                                ? StandardExtensions.RASTER
                                : StandardExtensions.EO,
                        editor);
            }
        }
    }

    private static List<String> missing(StacItem item, JsonPointer place, List<String> named) {
        Set<String> described = new LinkedHashSet<>();
        addNames(item.text().get(place), described);
        return named.stream().filter(name -> !isDescribed(name, described)).toList();
    }

    private static void remove(
            StacItem item, JsonPointer place, List<String> gone, JsonEditor editor) {
        if (!(item.text().get(place) instanceof JsonArray list) || gone.isEmpty()) {
            return;
        }
        int left = list.size();
        for (int i = list.size() - 1; i >= 0; i--) {
            String name = ModelTensor.name(list.get(i));
            if (name != null && gone.contains(name)) {
                editor.remove(place.child(i));
                left--;
            }
        }
        if (left == 0 && named(item).isEmpty()) {
            editor.remove(place);
        }
    }

    /**
     * The lists in which each named band belongs: those that mlm accepts already, or else one on
     * each holder, and that of the properties where there is one; it is in the properties alone
     * where there is no asset that looks like a model.
     */
    private static List<JsonPointer> places(StacItem item) {
        List<ItemAsset> holders = holders(item);
        JsonPointer ofItem = ModelTensor.PROPERTIES.child(EO);
        if (isOfItem(item)) {
            return List.of(ofItem);
        }
        if (isOfCore(item, holders)) {
            return Stream.concat(
                            Stream.of(ModelTensor.PROPERTIES.child(CORE)),
                            holders.stream().map(holder -> holder.pointer(CORE)))
                    .toList();
        }
        List<JsonPointer> places = new ArrayList<>();
        if (has(item.properties(), EO) || holders.isEmpty()) {
            places.add(ofItem);
        }
        for (ItemAsset holder : holders) {
            boolean raster = has(holder.value(), RASTER) && areNamed(holder.value());
            places.add(holder.pointer(raster && !holder.value().has(EO) ? RASTER : EO));
        }
        return places;
    }

    /** Declares the recommended version 1 of an extension in the place of a later one. */
    private static void declareFirst(Extension extension, JsonEditor editor) {
        StacItem item = StacItem.of(editor.result());
        if (item.declared(extension.name()).stream().anyMatch(e -> e.version().startsWith("1."))) {
            return;
        }
        Declarations.undeclareAll(editor, extension.name());
        Declarations.declare(editor, extension);
    }

    private static boolean declaresFirst(StacItem item, String extension) {
        return item.declared(extension).stream()
                .anyMatch(e -> e.url().contains("/v1") && FIRST.matcher(e.version()).matches());
    }

    /**
     * What is known of a band, or its name alone, under the name that the input uses, whatever the
     * sensor's own spelling is.
     *
     * @param among the names of all bands that it stands with, which tell the sensor
     * @param field the field of the list that it is made for
     */
    public static Map<String, Object> entry(String name, List<String> among, String field) {
        Map<String, Object> entry = new LinkedHashMap<>();
        SensorTable.band(name, among)
                .map(
                        band ->
                                switch (field) {
                                    case EO -> band.eoBand();
                                    case RASTER -> band.rasterBand();
                                    default -> band.coreBand();
                                })
                .ifPresent(entry::putAll);
        entry.put("name", name);
        return entry;
    }

    /** The list of described bands that another can be added to; null where there is none. */
    public static @Nullable JsonPointer list(StacItem item) {
        for (ItemAsset asset : models(item)) {
            for (String field : FIELDS) {
                if (asset.value().get(field) instanceof JsonArray) {
                    return asset.pointer(field);
                }
            }
        }
        for (String field : FIELDS) {
            if (item.properties().get(field) instanceof JsonArray) {
                return ModelTensor.PROPERTIES.child(field);
            }
        }
        return null;
    }

    /** The entry of a sensor's band, for pickers. */
    public static String label(SensorBand band) {
        return band.commonName() == null
                ? band.name() + "  " + band.description()
                : band.name() + "  " + band.commonName();
    }
}
