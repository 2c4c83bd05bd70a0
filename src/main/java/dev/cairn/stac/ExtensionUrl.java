package dev.cairn.stac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an extension's schema, which names the extension and its version. The constants
 * are addresses that templates and rules name; which of them is to be declared for what says the
 * table in {@code dev.cairn.stac.extension}.
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

    private static final Pattern PART_OF_ALL =
            Pattern.compile(
                    "(?i)extensions?|v?\\d[\\w.+-]*|.*schema.*|[^/]*\\.json|main|master|latest|.*\\]");

    /** Reads an entry of {@code stac_extensions}; empty where it does not have the usual form. */
    public static Optional<ExtensionUrl> parse(String url) {
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

    /**
     * What an extension is called, as far as its address tells: the last part that is neither a
     * version nor the name of the file.
     */
    public static String shortName(String url) {
        String name = "";
        for (String part : url.replaceFirst("^[a-zA-Z]+://", "").split("[/?#]+")) {
            if (!part.isBlank() && !PART_OF_ALL.matcher(part).matches()) {
                name = part;
            }
        }
        return name.isEmpty() ? url : name;
    }

    /** The part before the colon of a field's name, or empty where there is none. */
    public static Optional<String> prefix(String field) {
        int colon = field.indexOf(':');
        return colon <= 0 ? Optional.empty() : Optional.of(field.substring(0, colon));
    }
}
