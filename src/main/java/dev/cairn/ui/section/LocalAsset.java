package dev.cairn.ui.section;

import dev.cairn.imports.file.FileFacts;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;
import dev.cairn.ui.form.Emptiness;
import dev.cairn.ui.form.Unit;

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
    public static void fill(JsonEditor editor, Item item, Pointer asset, FileFacts facts) {
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
    public static String said(Item before, Pointer asset, String file, FileFacts facts) {
        List<String> filled = new ArrayList<>(List.of("size", "checksum"));
        String type = facts.mediaType();
        if (type != null && isFree(before, asset)) {
            filled.add("media type");
        }
        String size = Unit.BYTES.inWords(BigDecimal.valueOf(facts.size()));
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

    private static boolean isFree(Item item, Pointer asset) {
        return Emptiness.isEmpty(item.text().get(asset.child(TYPE)));
    }
}
