package dev.cairn.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The reference set: published schemas, real items with verdicts, probes. */
public final class Reference {

    private final Path root;

    private Reference(Path root) {
        this.root = root;
    }

    /** The reference set; a test without one is skipped. */
    public static Reference need() {
        String property = System.getProperty("cairn.reference", "");
        Path root = Path.of(property);
        assumeTrue(
                !property.isEmpty() && Files.isDirectory(root),
                "no reference set: "
                        + (property.isEmpty() ? "cairn.reference is not set" : property));
        return new Reference(root);
    }

    /** The published schemas. */
    public SchemaStore published() {
        return SchemaStore.of(root.resolve("schemas"));
    }

    /**
     * One verdict of the oracle.
     *
     * @param item path below the items
     * @param schema address of the schema
     * @param valid what the oracle says
     */
    public record Verdict(String item, String schema, boolean valid) {}

    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String line : lines("items/VERDICTS.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[3].equals("valid") || cells[3].equals("invalid")) {
                verdicts.add(new Verdict(cells[0], cells[2], cells[3].equals("valid")));
            }
        }
        return verdicts;
    }

    /** Names of all items that the oracle could read. */
    public Set<String> items() {
        Set<String> items = new LinkedHashSet<>();
        verdicts().forEach(v -> items.add(v.item()));
        return items;
    }

    public JsonText item(String name) {
        try {
            return JsonText.of(Files.readString(root.resolve("items").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A one-change variant of an item.
     *
     * @param name of the probe
     * @param item its text
     * @param verdicts what the oracle says
     */
    public record Probe(String name, JsonText item, List<Verdict> verdicts) {}

    public List<Probe> probes() {
        List<Probe> probes = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        for (String line : lines("probes/probes.jsonl")) {
            JsonNode probe = mapper.readTree(line);
            String name = probe.path("name").asString();
            List<Verdict> verdicts = new ArrayList<>();
            for (JsonNode result : probe.path("results")) {
                String verdict = result.path("verdict").asString();
                if (!verdict.equals("unavailable")) {
                    verdicts.add(
                            new Verdict(
                                    name,
                                    result.path("schema").asString(),
                                    verdict.equals("valid")));
                }
            }
            String text = line.substring(line.indexOf("\"item\":") + 7, line.length() - 1);
            probes.add(new Probe(name, JsonText.of(text), verdicts));
        }
        return probes;
    }

    private List<String> lines(String path) {
        try {
            return Files.readAllLines(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
