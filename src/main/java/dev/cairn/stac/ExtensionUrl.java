package dev.cairn.stac;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an extension's schema, which names the extension and its version.
 *
 * @param url the address as written in {@code stac_extensions}
 * @param name the short name, such as {@code mlm}
 * @param version the version without its {@code v}, such as {@code 1.3.0}
 */
public record ExtensionUrl(String url, String name, String version) {

    public static final String MLM = "https://stac-extensions.github.io/mlm/v1.3.0/schema.json";

    /** The address that the schema of mlm 1.3.0 itself asks for, wherever it is read from. */
    public static final String MLM_CRIM =
            "https://crim-ca.github.io/mlm-extension/v1.3.0/schema.json";

    public static final String ML_MODEL =
            "https://stac-extensions.github.io/ml-model/v1.0.0/schema.json";
    public static final String ML_AOI =
            "https://stac-extensions.github.io/ml-aoi/v0.2.0/schema.json";
    public static final String FILE = "https://stac-extensions.github.io/file/v2.1.0/schema.json";
    public static final String VERSION =
            "https://stac-extensions.github.io/version/v1.2.0/schema.json";
    public static final String CONTACTS =
            "https://stac-extensions.github.io/contacts/v0.1.1/schema.json";
    public static final String THEMES =
            "https://stac-extensions.github.io/themes/v1.0.0/schema.json";
    public static final String SCIENTIFIC =
            "https://stac-extensions.github.io/scientific/v1.0.0/schema.json";
    public static final String EO = "https://stac-extensions.github.io/eo/v1.1.0/schema.json";
    public static final String RASTER =
            "https://stac-extensions.github.io/raster/v1.1.0/schema.json";
    public static final String CLASSIFICATION =
            "https://stac-extensions.github.io/classification/v1.1.0/schema.json";
    public static final String PROCESSING =
            "https://stac-extensions.github.io/processing/v1.1.0/schema.json";

    private static final Pattern USUAL =
            Pattern.compile(
                    "https?://stac-extensions\\.github\\.io/([^/]+)/v?([^/]+)/schema\\.json#?");
    private static final Pattern CRIM =
            Pattern.compile(
                    "https?://crim-ca\\.github\\.io/(mlm|dlm)-extension/v?([^/]+)/schema\\.json#?");

    /** Items declare the same few addresses again and again. */
    private static final Map<String, Optional<ExtensionUrl>> PARSED = new ConcurrentHashMap<>();

    private static final int MOST_PARSED = 1000;

    /** Prefix of field names to the extension's short name. */
    private static final Map<String, String> BY_PREFIX =
            Map.ofEntries(
                    Map.entry("mlm", "mlm"),
                    Map.entry("ml-model", "ml-model"),
                    Map.entry("ml-aoi", "ml-aoi"),
                    Map.entry("file", "file"),
                    Map.entry("sci", "scientific"),
                    Map.entry("eo", "eo"),
                    Map.entry("raster", "raster"),
                    Map.entry("classification", "classification"),
                    Map.entry("processing", "processing"),
                    Map.entry("proj", "projection"),
                    Map.entry("label", "label"),
                    Map.entry("cube", "datacube"),
                    Map.entry("view", "view"),
                    Map.entry("sat", "sat"),
                    Map.entry("sar", "sar"),
                    Map.entry("storage", "storage"),
                    Map.entry("osc", "osc"),
                    Map.entry("grid", "grid"),
                    Map.entry("mgrs", "mgrs"),
                    Map.entry("table", "table"),
                    Map.entry("alternate", "alternate-assets"),
                    Map.entry("product", "product"),
                    Map.entry("auth", "authentication"),
                    Map.entry("xarray", "xarray-assets"),
                    Map.entry("href", "web-map-links"),
                    Map.entry("wms", "web-map-links"),
                    Map.entry("wmts", "web-map-links"),
                    Map.entry("pmtiles", "web-map-links"));

    /** Names of properties without a prefix to the extension's short name. */
    private static final Map<String, String> BY_PROPERTY =
            Map.of(
                    "contacts", "contacts",
                    "themes", "themes",
                    "version", "version",
                    "deprecated", "version",
                    "experimental", "version",
                    "published", "timestamps",
                    "expires", "timestamps",
                    "unpublished", "timestamps",
                    "renders", "render");

    /**
     * The address to declare for an extension, where the service's guide or mlm 1.3.0 settles the
     * version.
     */
    private static final Map<String, String> RECOMMENDED =
            Map.ofEntries(
                    Map.entry("mlm", MLM),
                    Map.entry("ml-aoi", ML_AOI),
                    Map.entry("file", FILE),
                    Map.entry("version", VERSION),
                    Map.entry("contacts", CONTACTS),
                    Map.entry("themes", THEMES),
                    Map.entry("scientific", SCIENTIFIC),
                    Map.entry("eo", EO),
                    Map.entry("raster", RASTER),
                    Map.entry("classification", CLASSIFICATION),
                    Map.entry("processing", PROCESSING),
                    Map.entry(
                            "projection",
                            "https://stac-extensions.github.io/projection/v1.1.0/schema.json"),
                    Map.entry(
                            "label", "https://stac-extensions.github.io/label/v1.0.1/schema.json"),
                    Map.entry(
                            "datacube",
                            "https://stac-extensions.github.io/datacube/v2.2.0/schema.json"),
                    Map.entry("view", "https://stac-extensions.github.io/view/v1.0.0/schema.json"),
                    Map.entry("sat", "https://stac-extensions.github.io/sat/v1.0.0/schema.json"),
                    Map.entry("sar", "https://stac-extensions.github.io/sar/v1.0.0/schema.json"),
                    Map.entry(
                            "storage",
                            "https://stac-extensions.github.io/storage/v1.0.0/schema.json"),
                    Map.entry("osc", "https://stac-extensions.github.io/osc/v1.0.0/schema.json"),
                    Map.entry("grid", "https://stac-extensions.github.io/grid/v1.1.0/schema.json"),
                    Map.entry("mgrs", "https://stac-extensions.github.io/mgrs/v1.0.0/schema.json"),
                    Map.entry(
                            "table", "https://stac-extensions.github.io/table/v1.2.0/schema.json"),
                    Map.entry(
                            "alternate-assets",
                            "https://stac-extensions.github.io/alternate-assets/v1.2.0/schema.json"),
                    Map.entry(
                            "timestamps",
                            "https://stac-extensions.github.io/timestamps/v1.1.0/schema.json"),
                    Map.entry(
                            "product",
                            "https://stac-extensions.github.io/product/v1.0.0/schema.json"),
                    Map.entry(
                            "authentication",
                            "https://stac-extensions.github.io/authentication/v1.1.0/schema.json"),
                    Map.entry(
                            "xarray-assets",
                            "https://stac-extensions.github.io/xarray-assets/v1.0.0/schema.json"),
                    Map.entry(
                            "render",
                            "https://stac-extensions.github.io/render/v2.0.0/schema.json"),
                    Map.entry(
                            "web-map-links",
                            "https://stac-extensions.github.io/web-map-links/v1.2.0/schema.json"));

    /** Reads an entry of {@code stac_extensions}; empty where it does not have the usual form. */
    public static Optional<ExtensionUrl> parse(String url) {
        Optional<ExtensionUrl> known = PARSED.get(url);
        if (known != null) {
            return known;
        }
        Optional<ExtensionUrl> parsed = read(url);
        if (PARSED.size() < MOST_PARSED) {
            PARSED.put(url, parsed);
        }
        return parsed;
    }

    private static Optional<ExtensionUrl> read(String url) {
        Matcher usual = USUAL.matcher(url);
        if (usual.matches()) {
            return Optional.of(new ExtensionUrl(url, usual.group(1), usual.group(2)));
        }
        Matcher crim = CRIM.matcher(url);
        if (crim.matches()) {
            return Optional.of(new ExtensionUrl(url, crim.group(1), crim.group(2)));
        }
        return Optional.empty();
    }

    /** The part before the colon of a field's name, or empty where there is none. */
    public static Optional<String> prefix(String field) {
        int colon = field.indexOf(':');
        return colon <= 0 ? Optional.empty() : Optional.of(field.substring(0, colon));
    }

    /** The short name of the extension whose fields have that prefix, without colon. */
    public static Optional<String> byPrefix(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }

    /**
     * The short name of the extension that a field of an item or asset belongs to; empty for core
     * and unknown ones.
     */
    public static Optional<String> owner(String field) {
        Optional<String> prefix = prefix(field);
        return prefix.isPresent()
                ? byPrefix(prefix.get())
                : Optional.ofNullable(BY_PROPERTY.get(field));
    }

    /** The address to declare for an extension that an item uses but does not declare. */
    public static Optional<String> recommended(String name) {
        return Optional.ofNullable(RECOMMENDED.get(name));
    }
}
