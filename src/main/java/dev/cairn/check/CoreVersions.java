package dev.cairn.check;

import java.util.List;

/** The versions of the STAC core that items may follow. */
public final class CoreVersions {

    /** In their order. */
    public static final List<String> SUPPORTED = List.of("1.0.0", "1.1.0");

    private CoreVersions() {}

    /** Address of the schema for items of a version. */
    public static String url(String version) {
        return "https://schemas.stacspec.org/v" + version + "/item-spec/json-schema/item.json";
    }
}
