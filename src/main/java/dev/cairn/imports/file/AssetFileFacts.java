package dev.cairn.imports.file;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an asset says of its file.
 *
 * @param size in bytes
 * @param checksum multihash in hexadecimal: {@code 1220} and the SHA-256
 * @param mediaType null when neither the name nor the content tells
 */
public record AssetFileFacts(long size, String checksum, @Nullable String mediaType) {

    /**
     * The fields of the asset: {@code type} if it is known, {@code file:size}, {@code
     * file:checksum}.
     */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (mediaType != null) {
            fields.put("type", mediaType);
        }
        fields.put("file:size", size);
        fields.put("file:checksum", checksum);
        return fields;
    }
}
