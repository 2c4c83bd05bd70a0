package dev.cairn.form.section;

import dev.cairn.form.EmptyValues;
import dev.cairn.form.NumberUnit;
import dev.cairn.imports.file.AssetFileFacts;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a file on this computer tells of an asset. */
public final class LocalAsset {

    private static final String TYPE = "type";

    private LocalAsset() {}

    /**
     * Writes size, checksum and media type of the file, and declares the extension. A media type
     * that is there stays: it may say more than the file does.
     */
    public static void fill(
            JsonEditor editor, StacItem item, JsonPointer asset, AssetFileFacts facts) {
        facts.fields()
                .forEach(
                        (name, value) -> {
                            if (!name.equals(TYPE) || isFree(item, asset)) {
                                editor.set(asset.child(name), value);
                            }
                        });
        Declarations.declare(item, StandardExtensions.FILE, editor);
    }

    /** What was filled in, in a sentence. */
    public static String said(
            StacItem before, JsonPointer asset, String file, AssetFileFacts facts) {
        List<String> filled = new ArrayList<>(List.of("size", "checksum"));
        String type = facts.mediaType();
        if (type != null && isFree(before, asset)) {
            filled.add("media type");
        }
        String size = NumberUnit.BYTES.inWords(BigDecimal.valueOf(facts.size()));
        String last = filled.removeLast();
        String own = before.string(asset.child(TYPE));
        boolean differs = type != null && own != null && !own.isBlank() && !own.equals(type);
        return "Filled in "
                + String.join(", ", filled)
                + " and "
                + last
                + " of “"
                + file
                + "”"
                + (size.isEmpty() ? "." : " (" + size + ").")
                + (differs ? " The file looks like " + type + "; the media type stays." : "");
    }

    private static boolean isFree(StacItem item, JsonPointer asset) {
        return EmptyValues.isEmpty(item.text().get(asset.child(TYPE)));
    }
}
