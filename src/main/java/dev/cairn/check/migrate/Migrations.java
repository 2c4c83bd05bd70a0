package dev.cairn.check.migrate;

import dev.cairn.json.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** The migrations that an item can take. */
public final class Migrations {

    private static final String MLM = "1.3.0";
    private static final String ML_AOI = "0.2.0";

    private Migrations() {}

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
                ? declared(Item.of(text)).flatMap(Migrations::fitting)
                : Optional.empty();
    }

    private static Optional<Migration> declared(Item item) {
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
                                        new MlModelSteps().run(draft);
                                    }
                                    new MlmSteps().run(draft);
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
                                        new MlModelSteps()::run));
    }

    /** To ml-aoi 0.2.0, from another version of it. */
    public static Optional<Migration> data(JsonText text) {
        if (!text.parses() || Item.of(text).kind() == Kind.NOT_AN_ITEM) {
            return Optional.empty();
        }
        return Item.of(text).declared("ml-aoi").stream()
                .filter(e -> !e.version().equals(ML_AOI))
                .findFirst()
                .map(
                        old ->
                                migration(
                                        "ml-aoi " + old.version(),
                                        "ml-aoi " + ML_AOI,
                                        text,
                                        DataSteps::run))
                .flatMap(Migrations::fitting);
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
        Item item = Item.of(text);
        String version = item.stacVersion();
        if (version == null) {
            return fitting;
        }
        if (version.startsWith("1.0.0-")) {
            fitting.add(migration("STAC " + version, "STAC 1.0.0", text, CoreSteps::release));
        } else if (version.startsWith("1.1.0-")) {
            fitting.add(migration("STAC " + version, "STAC 1.1.0", text, CoreSteps::up));
        } else if (version.equals("1.0.0")) {
            fitting.add(migration("STAC 1.0.0", "STAC 1.1.0", text, CoreSteps::up));
        } else if (version.equals("1.1.0") && CoreSteps.losesNothing(item)) {
            fitting.add(migration("STAC 1.1.0", "STAC 1.0.0", text, CoreSteps::down));
        }
        return fitting.stream().flatMap(m -> fitting(m).stream()).toList();
    }

    private static Migration migration(
            String from, String to, JsonText text, Consumer<Draft> steps) {
        return new Migration("Bring it from " + from + " to " + to, from, to, text, steps);
    }
}
