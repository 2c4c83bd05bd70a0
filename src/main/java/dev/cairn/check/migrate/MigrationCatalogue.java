package dev.cairn.check.migrate;

import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** The migrations that an item can take. */
public final class MigrationCatalogue {

    private static final String MLM = "1.3.0";
    private static final String ML_AOI = "0.2.0";

    private MigrationCatalogue() {}

    /** All that fit the item, those that the service needs first; none for what is no item. */
    public static List<Migration> of(JsonText text) {
        List<Migration> fitting = new ArrayList<>();
        if (text.parses()) {
            model(text).ifPresent(fitting::add);
            data(text).ifPresent(fitting::add);
            fitting.addAll(core(text));
        }
        return fitting;
    }

    /** To mlm 1.3.0, from ml-model or from another version of mlm. */
    public static Optional<Migration> model(JsonText text) {
        return text.parses()
                ? declared(StacItem.of(text)).flatMap(MigrationCatalogue::fitting)
                : Optional.empty();
    }

    private static Optional<Migration> declared(StacItem item) {
        JsonText text = item.text();
        if (!item.kind().isModel()) {
            return Optional.empty();
        }
        for (ExtensionUrl mlm : item.declared("mlm")) {
            if (!mlm.version().equals(MLM)) {
                return Optional.of(
                        migration(
                                "mlm " + mlm.version(),
                                "mlm " + MLM,
                                text,
                                draft -> {
                                    if (draft.item().declares("ml-model")) {
                                        new MlModelMigration().run(draft);
                                    }
                                    new MlmVersionMigration().run(draft);
                                }));
            }
        }
        return item.declared("ml-model").stream()
                .findFirst()
                .map(
                        old ->
                                migration(
                                        "ml-model " + old.version(),
                                        "mlm " + MLM,
                                        text,
                                        new MlModelMigration()::run));
    }

    /** To ml-aoi 0.2.0, from another version of it. */
    public static Optional<Migration> data(JsonText text) {
        if (!text.parses() || StacItem.of(text).kind() == ItemKind.NOT_AN_ITEM) {
            return Optional.empty();
        }
        return StacItem.of(text).declared("ml-aoi").stream()
                .filter(e -> !e.version().equals(ML_AOI))
                .findFirst()
                .map(
                        old ->
                                migration(
                                        "ml-aoi " + old.version(),
                                        "ml-aoi " + ML_AOI,
                                        text,
                                        MlAoiMigration::run))
                .flatMap(MigrationCatalogue::fitting);
    }

    /** An item of a shape that the steps were not made for has no migration. */
    private static Optional<Migration> fitting(Migration migration) {
        try {
            return migration.edits().isEmpty() ? Optional.empty() : Optional.of(migration);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            // such as assets that are a text
            return Optional.empty();
        }
    }

    /** To another version of the STAC core; only where nothing is lost. */
    public static List<Migration> core(JsonText text) {
        List<Migration> fitting = new ArrayList<>();
        StacItem item = StacItem.of(text);
        String version = item.stacVersion();
        if (version == null) {
            return fitting;
        }
        if (version.startsWith("1.0.0-")) {
            fitting.add(
                    migration("STAC " + version, "STAC 1.0.0", text, StacCoreMigration::release));
        } else if (version.startsWith("1.1.0-")) {
            fitting.add(migration("STAC " + version, "STAC 1.1.0", text, StacCoreMigration::up));
        } else if (version.equals("1.0.0")) {
            fitting.add(migration("STAC 1.0.0", "STAC 1.1.0", text, StacCoreMigration::up));
        } else if (version.equals("1.1.0") && StacCoreMigration.losesNothing(item)) {
            fitting.add(migration("STAC 1.1.0", "STAC 1.0.0", text, StacCoreMigration::down));
        }
        return fitting.stream().flatMap(m -> fitting(m).stream()).toList();
    }

    private static Migration migration(
            String from, String to, JsonText text, Consumer<MigrationDraft> steps) {
        return new Migration("Bring it from " + from + " to " + to, from, to, text, steps);
    }
}
