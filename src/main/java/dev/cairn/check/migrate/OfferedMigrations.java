package dev.cairn.check.migrate;

import dev.cairn.check.Fix;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.MigrationFixes;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.List;

/** Offers the migrations of {@link Migrations} to rules. */
public final class OfferedMigrations implements MigrationFixes {

    @Override
    public List<Fix> toModel(Item item) {
        return new LazyFixes(
                () -> Migrations.model(item.text()).stream().map(Migration::fix).toList());
    }

    @Override
    public List<Fix> toData(Item item) {
        return new LazyFixes(
                () -> Migrations.data(item.text()).stream().map(Migration::fix).toList());
    }

    @Override
    public List<Fix> toCore(Item item) {
        return new LazyFixes(
                () -> Migrations.core(item.text()).stream().map(Migration::fix).toList());
    }

    @Override
    public void convertScaling(Item item, Pointer input, JsonEditor editor) {
        Scaling.convert(item.text(), input, editor);
    }
}
