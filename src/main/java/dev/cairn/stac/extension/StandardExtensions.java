package dev.cairn.stac.extension;

import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.ItemKind;

import java.util.List;

/**
 * The lines of the table that come with the program: the one place to write to for a new extension,
 * or a new version of one, beside its schema. The versions to declare are those that the service's
 * guide or mlm 1.3.0 settles.
 */
public final class StandardExtensions {

    private static final String HOST = "https://stac-extensions.github.io/";

    /**
     * The published schema of mlm 1.3.0 asks for its other address, the service for this one: both
     * are declared.
     */
    public static final Extension MLM =
            Extension.named("mlm", "mlm", ExtensionUrl.MLM, ExtensionUrl.MLM_CRIM)
                    .later(at("mlm/v1.5.2"))
                    .hosts("mlm:input", "mlm:output")
                    .kind(ItemKind.TRAINED_MODEL)
                    .inForms()
                    .build();

    public static final Extension ML_AOI =
            Extension.named("ml-aoi", "ml-aoi", ExtensionUrl.ML_AOI)
                    .kind(ItemKind.TRAINING_DATA)
                    .inForms()
                    .build();

    public static final Extension FILE =
            Extension.named("file", "file", ExtensionUrl.FILE).inForms().build();

    public static final Extension VERSION =
            Extension.plain("version", ExtensionUrl.VERSION)
                    .shared("version")
                    .properties("deprecated", "experimental")
                    .relations("latest-version", "predecessor-version", "successor-version")
                    .inForms()
                    .build();

    public static final Extension EO =
            Extension.named("eo", "eo", ExtensionUrl.EO).later(at("eo/v2.0.0")).inForms().build();

    public static final Extension RASTER =
            Extension.named("raster", "raster", ExtensionUrl.RASTER)
                    .later(at("raster/v2.0.0"))
                    .inForms()
                    .build();

    /** All of them; the first in the order in which a new item would declare them. */
    static final List<Extension> ALL =
            List.of(
                    MLM,
                    ML_AOI,
                    FILE,
                    VERSION,
                    Extension.plain("contacts", ExtensionUrl.CONTACTS)
                            .properties("contacts")
                            .inForms()
                            .build(),
                    Extension.plain("themes", ExtensionUrl.THEMES)
                            .properties("themes")
                            .inForms()
                            .build(),
                    Extension.named("scientific", "sci", ExtensionUrl.SCIENTIFIC)
                            .relations("cite-as")
                            .inForms()
                            .build(),
                    EO,
                    RASTER,
                    Extension.named("classification", "classification", ExtensionUrl.CLASSIFICATION)
                            .inForms()
                            .build(),
                    Extension.named("processing", "processing", ExtensionUrl.PROCESSING)
                            .later(at("processing/v1.2.0"))
                            .others(
                                    "pre_processing_function",
                                    "post_processing_function",
                                    "expression")
                            .inForms()
                            .build(),
                    Extension.named("projection", "proj", at("projection/v1.1.0"))
                            .later(at("projection/v2.0.0"))
                            .build(),
                    Extension.named("label", "label", at("label/v1.0.1")).build(),
                    Extension.named("datacube", "cube", at("datacube/v2.2.0")).build(),
                    Extension.named("view", "view", at("view/v1.0.0"))
                            .later(at("view/v1.1.0"))
                            .build(),
                    Extension.named("sat", "sat", at("sat/v1.0.0")).build(),
                    Extension.named("sar", "sar", at("sar/v1.0.0")).later(at("sar/v1.3.0")).build(),
                    Extension.named("storage", "storage", at("storage/v1.0.0"))
                            .later(at("storage/v2.0.0"))
                            .build(),
                    Extension.named("osc", "osc", at("osc/v1.0.0")).build(),
                    Extension.named("grid", "grid", at("grid/v1.1.0")).build(),
                    Extension.named("mgrs", "mgrs", at("mgrs/v1.0.0")).build(),
                    Extension.named("table", "table", at("table/v1.2.0")).build(),
                    Extension.named("alternate-assets", "alternate", at("alternate-assets/v1.2.0"))
                            .others("alternate")
                            .build(),
                    Extension.plain("timestamps", at("timestamps/v1.1.0"))
                            .shared("published")
                            .shared("expires")
                            .shared("unpublished")
                            .others("published", "expires", "unpublished")
                            .build(),
                    Extension.named("product", "product", at("product/v1.0.0")).build(),
                    Extension.named("authentication", "auth", at("authentication/v1.1.0")).build(),
                    Extension.named("xarray-assets", "xarray", at("xarray-assets/v1.0.0")).build(),
                    Extension.plain("render", at("render/v2.0.0"))
                            .properties("renders")
                            .others("renders")
                            .build(),
                    Extension.named("web-map-links", "href", at("web-map-links/v1.2.0"))
                            .prefixes("wms", "wmts", "pmtiles")
                            .relations("xyz", "wms", "wmts", "tilejson", "pmtiles", "3d-tiles")
                            .build(),
                    // mlm took its place: it is read, and not declared any more
                    Extension.named("ml-model", "ml-model").kind(ItemKind.TRAINED_MODEL).build());

    private StandardExtensions() {}

    private static String at(String path) {
        return HOST + path + "/schema.json";
    }
}
