package dev.cairn.check.migrate;

import dev.cairn.check.Fix;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.MigrationFixes;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;

import java.util.List;

/** Offers the migrations of {@link MigrationCatalogue} to rules. */
public final class OfferedMigrations implements MigrationFixes {

    @Override
    public List<Fix> toModel(StacItem item) {
        return new LazyFixes(
                () -> MigrationCatalogue.model(item.text()).stream().map(Migration::fix).toList());
    }

    @Override
    public List<Fix> toData(StacItem item) {
        return new LazyFixes(
                () -> MigrationCatalogue.data(item.text()).stream().map(Migration::fix).toList());
    }

    @Override
    public List<Fix> toCore(StacItem item) {
        return new LazyFixes(
                () -> MigrationCatalogue.core(item.text()).stream().map(Migration::fix).toList());
    }

    @Override
    public void convertScaling(StacItem item, JsonPointer input, JsonEditor editor) {
        ValueScalingConversion.convert(item.text(), input, editor);
    }
}
