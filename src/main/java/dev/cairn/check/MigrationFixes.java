package dev.cairn.check;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;

import java.util.List;

/**
 * The migrations of an item as fixes, for the rules that ask for another version. The lists are
 * worked out when somebody looks at them, and are empty where an item has no such migration.
 */
public interface MigrationFixes {

    /** To mlm 1.3.0, from ml-model or from another version of mlm. */
    List<Fix> toModel(StacItem item);

    /** To ml-aoi 0.2.0, from another version of it. */
    List<Fix> toData(StacItem item);

    /** To another version of the STAC core; only where nothing is lost. */
    List<Fix> toCore(StacItem item);

    /**
     * Turns {@code value_scaling} of one input of a model into the fields that mlm 1.3.0 has.
     *
     * @param input place of the input
     * @param editor of the item's text
     */
    void convertScaling(StacItem item, JsonPointer input, JsonEditor editor);
}
