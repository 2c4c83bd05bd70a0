package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.rule.Asset;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.SensorBand;
import dev.cairn.stac.SensorBands;
import dev.cairn.stac.extension.Declarations;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where an item describes its bands, and how the bands that inputs name get there. */
public final class DescribedBands {

    private static final List<String> FIELDS = List.of("eo:bands", "raster:bands", "bands");
    private static final String EO_BANDS = "eo:bands";

    /** The versions of eo and raster whose fields mlm asks for. */
    private static final Pattern FIRST = Pattern.compile("1\\.\\d+\\.\\d+");

    /**
     * Names of bands.
     *
     * @param names common names included
     */
    record Names(Set<String> names) {}

    private DescribedBands() {}

    /** The names of all bands that are described anywhere in the item that is checked. */
    static Names of(CheckedItem item) {
        return item.shared().get(Names.class, item, DescribedBands::read);
    }

    private static Names read(CheckedItem item) {
        Set<String> names = new LinkedHashSet<>();
        add(item.item().properties(), names);
        for (Asset asset : Asset.of(item)) {
            add(asset.value(), names);
        }
        return new Names(names);
    }

    private static void add(JsonObject holder, Set<String> names) {
        for (String field : FIELDS) {
            if (holder.get(field) instanceof JsonArray bands) {
                for (int i = 0; i < bands.size(); i++) {
                    add(bands.get(i), names);
                }
            }
        }
    }

    private static void add(JsonValue band, Set<String> names) {
        add(Tensor.name(band), names);
        if (band instanceof JsonObject object) {
            add(Tensor.name(object.get("eo:common_name")), names);
            add(Tensor.name(object.get("common_name")), names);
        }
    }

    private static void add(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    /** The names that the inputs give their bands, each once, computed ones included. */
    static List<String> wanted(Item item) {
        Set<String> names = new LinkedHashSet<>();
        for (Tensor input : Tensor.inputs(item)) {
            for (String name : input.bands()) {
                if (name != null && !name.isBlank()) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Whether mlm asks for a description: every input names bands. */
    public static boolean isWanted(Item item) {
        List<Tensor> inputs = Tensor.inputs(item);
        return !inputs.isEmpty() && inputs.stream().noneMatch(input -> input.bandCount() == 0);
    }

    /** Whether there is a description in one of the forms that mlm accepts. */
    public static boolean isDone(Item item) {
        boolean eo = item.declared("eo").stream().anyMatch(DescribedBands::isFirst);
        boolean raster = item.declared("raster").stream().anyMatch(DescribedBands::isFirst);
        boolean later = !String.valueOf(item.stacVersion()).startsWith("1.0");
        List<Asset> models = Asset.of(item).stream().filter(DescribedBands::isModel).toList();
        boolean somewhere = Asset.of(item).stream().anyMatch(asset -> has(asset.value(), EO_BANDS));
        return eo && (has(item.properties(), EO_BANDS) && somewhere || haveAll(models, EO_BANDS))
                || raster
                        && haveAll(models, "raster:bands")
                        && models.stream().allMatch(DescribedBands::areNamed)
                || later && has(item.properties(), "bands") && haveAll(models, "bands");
    }

    private static boolean isFirst(ExtensionUrl extension) {
        return extension.url().contains("/v1") && FIRST.matcher(extension.version()).matches();
    }

    private static boolean haveAll(List<Asset> assets, String field) {
        return assets.stream().allMatch(asset -> has(asset.value(), field));
    }

    private static boolean has(JsonObject holder, String field) {
        return holder.get(field) instanceof JsonArray bands && bands.size() > 0;
    }

    private static boolean areNamed(Asset asset) {
        return asset.value().get("raster:bands") instanceof JsonArray bands
                && bands.elements().stream().allMatch(band -> Tensor.name(band) != null);
    }

    /**
     * Describes the bands of the inputs on each model asset, or on the likeliest one, in the form
     * that mlm asks for, and declares the extension.
     */
    public static void describe(Item item, JsonEditor editor) {
        List<String> wanted = wanted(item);
        List<Asset> holders =
                new ArrayList<>(Asset.of(item).stream().filter(DescribedBands::isModel).toList());
        if (holders.isEmpty()) {
            Asset.likeliestModel(Asset.of(item)).ifPresent(holders::add);
        }
        for (Asset holder : holders) {
            if (!(holder.value().get(EO_BANDS) instanceof JsonArray there && there.size() > 0)) {
                editor.set(
                        holder.pointer(EO_BANDS),
                        wanted.stream().map(n -> entry(n, wanted)).toList());
            }
        }
        for (ExtensionUrl declared : item.declared("eo")) {
            if (!declared.version().startsWith("1.")) {
                Declarations.undeclare(editor, declared.url());
            }
        }
        if (item.declared("eo").stream().noneMatch(e -> e.version().startsWith("1."))) {
            Declarations.declare(editor, ExtensionUrl.EO);
        }
    }

    private static boolean isModel(Asset asset) {
        return asset.roles().contains(Asset.MODEL_ROLE);
    }

    /** What is known of a band, or its name alone. */
    static Map<String, Object> entry(String name, List<String> among) {
        Optional<SensorBand> known = SensorBands.band(name, among);
        Map<String, Object> entry = new LinkedHashMap<>();
        known.ifPresent(band -> entry.putAll(band.eoBand()));
        entry.put("name", name);
        return entry;
    }

    /** The list of described bands that another can be added to; null where there is none. */
    static @Nullable Pointer list(Item item) {
        for (Asset asset : Asset.of(item)) {
            for (String field : FIELDS) {
                if (isModel(asset) && asset.value().get(field) instanceof JsonArray) {
                    return asset.pointer(field);
                }
            }
        }
        for (String field : FIELDS) {
            if (item.properties().get(field) instanceof JsonArray) {
                return Tensor.PROPERTIES.child(field);
            }
        }
        return null;
    }
}
