package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** File names that work on every system, made from the id of an item. */
public final class ItemFileNames {

    private static final int LONGEST = 120;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private ItemFileNames() {}

    /** {@code <id>.json}, with what breaks file names and URLs written as a dash. */
    public static String ofId(@Nullable String id) {
        return slug(id == null ? "" : id) + ".json";
    }

    static String slug(String id) {
        String plain = Normalizer.normalize(id, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String name =
                plain.replaceAll("[^A-Za-z0-9._-]+", "-")
                        .replaceAll("-{2,}", "-")
                        .replaceAll("^[-.]+|[-.]+$", "");
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST).replaceAll("[-.]+$", "");
        }
        if (name.isEmpty()) {
            return "item";
        }
        return isDevice(name) ? "item-" + name : name;
    }

    /** Names that Windows keeps for devices, whatever their extension. */
    static boolean isDevice(String name) {
        String stem = name.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[1-9]");
    }
}
