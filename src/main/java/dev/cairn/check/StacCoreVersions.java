package dev.cairn.check;

import dev.cairn.stac.StacItem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The versions of the STAC core that items may follow. */
public final class StacCoreVersions {

    /** In their order. */
    public static final List<String> SUPPORTED = List.of("1.0.0", "1.1.0");

    /** One text for all items is quick to compare. */
    private static final Map<String, String> URLS =
            SUPPORTED.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    version -> version, StacCoreVersions::address));

    private StacCoreVersions() {}

    /** Address of the schema for items of a version. */
    public static String url(String version) {
        String known = URLS.get(version);
        return known != null ? known : address(version);
    }

    /** Address of the schema that fits an item: of the oldest version for those not supported. */
    public static String url(StacItem item) {
        String version = item.stacVersion();
        return url(version != null && SUPPORTED.contains(version) ? version : SUPPORTED.getFirst());
    }

    private static String address(String version) {
        return "https://schemas.stacspec.org/v" + version + "/item-spec/json-schema/item.json";
    }
}
