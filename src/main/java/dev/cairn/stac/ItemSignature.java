package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** What tells a STAC Item from other JSON, and what it describes, from its outermost members. */
public final class ItemSignature {

    private static final Set<String> OTHER_TYPES =
            Set.of(
                    "Collection",
                    "Catalog",
                    "FeatureCollection",
                    "Point",
                    "MultiPoint",
                    "LineString",
                    "MultiLineString",
                    "Polygon",
                    "MultiPolygon",
                    "GeometryCollection");
    private static final Set<String> PARTS =
            Set.of("stac_version", "stac_extensions", "properties", "assets", "geometry");

    private ItemSignature() {}

    /**
     * Whether a JSON object is an item, or was meant to be one.
     *
     * @param type what its member {@code type} says; null where it says nothing
     * @param has whether it has a member of a name
     */
    public static boolean isItem(@Nullable String type, Predicate<String> has) {
        if ("Feature".equals(type)) {
            return true;
        }
        if (type != null && OTHER_TYPES.contains(type)) {
            return false;
        }
        return PARTS.stream().filter(has).count() > 1;
    }

    /**
     * What an item describes.
     *
     * @param declares whether it declares an extension of that short name, in any version
     * @param dataInLinksAlone whether fields of ml-aoi stand on links alone: such a model is no
     *     training data
     */
    public static ItemKind kind(Predicate<String> declares, BooleanSupplier dataInLinksAlone) {
        boolean model = declares.test("mlm") || declares.test("ml-model");
        boolean data = declares.test("ml-aoi") && !(model && dataInLinksAlone.getAsBoolean());
        if (model) {
            return data ? ItemKind.BOTH : ItemKind.TRAINED_MODEL;
        }
        return data ? ItemKind.TRAINING_DATA : ItemKind.NEITHER;
    }
}
