package dev.cairn.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.json.text.JsonText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the reference set, by their path below its items. */
public final class ReferenceItems {
    private ReferenceItems() {}

    /** All items; the calling test is skipped where there is no reference set. */
    static Map<String, String> all() {
        String folder = System.getProperty("cairn.reference", "");
        Path items = Path.of(folder.isEmpty() ? "no-reference-set" : folder).resolve("items");
        assumeTrue(Files.isDirectory(items), "no reference set: " + folder);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(items)) {
            List<Path> json = files.filter(file -> file.toString().endsWith(".json")).toList();
            for (Path file : json) {
                String name = items.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** Those that are JSON. */
    public static Map<String, String> sound() {
        Map<String, String> texts = all();
        texts.values().removeIf(text -> !JsonText.of(text).parses());
        return texts;
    }
}
