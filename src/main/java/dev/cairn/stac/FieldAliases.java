package dev.cairn.stac;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What programs and people write for the names of fields: {@code std} for {@code stddev}, {@code
 * dtype} for {@code data_type}.
 */
final class FieldAliases {

    /** British spellings, and the American ones that names of fields have. */
    private static final Map<String, String> AMERICAN =
            Map.of(
                    "organis", "organiz",
                    "normalis", "normaliz",
                    "visualis", "visualiz",
                    "licence", "license",
                    "colour", "color",
                    "centre", "center",
                    "catalogue", "catalog",
                    "programme", "program");

    private final Map<String, List<String>> meanings = new HashMap<>();

    FieldAliases() {
        for (List<String> row : TableFile.rows("field-aliases.tsv", 2)) {
            meanings.put(row.get(0), Arrays.asList(row.get(1).split(" ")));
        }
    }

    /** The names that a bare one may stand for, the likeliest first. */
    List<String> of(String bareName) {
        return meanings.getOrDefault(bareName, List.of());
    }

    /** A name without separators, in lower case and American spelling. */
    static String bare(String name) {
        StringBuilder letters = new StringBuilder();
        String lower = name.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if ("_-.: ".indexOf(lower.charAt(i)) < 0) {
                letters.append(lower.charAt(i));
            }
        }
        String bare = letters.toString();
        for (Map.Entry<String, String> spelling : AMERICAN.entrySet()) {
            bare = bare.replace(spelling.getKey(), spelling.getValue());
        }
        return bare;
    }

    /** The singular of a bare name, or the name itself. */
    static String singular(String bare) {
        if (bare.endsWith("ies") && bare.length() > 4) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        if (bare.endsWith("sses") || bare.endsWith("xes")) {
            return bare.substring(0, bare.length() - 2);
        }
        return bare.endsWith("s") && !bare.endsWith("ss") && bare.length() > 3
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
