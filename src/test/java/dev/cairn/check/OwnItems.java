package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Items of our own that are well made, and the mistakes that people make in such. */
public final class OwnItems {

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private OwnItems() {}

    /**
     * An item with a mistake, and how it is checked.
     *
     * @param name what was changed
     */
    public record Case(String name, JsonText text, CheckOptions options) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * One mistake in one item.
     *
     * @param item name of the item without it
     * @param changes of its text, of which some mistakes take two
     * @param at the place to blame
     * @param weight severity that its finding has
     */
    record Mistake(String item, List<Change> changes, JsonPointer at, Severity weight) {

        CheckOptions options() {
            Profile profile = item.equals("radar-scene") ? Profile.STAC : Profile.AIOPEN;
            return CheckOptions.of(profile).withFileName(item + ".json");
        }

        JsonText without() {
            return JsonText.of(read(item + ".json"));
        }

        JsonText with() {
            String text = read(item + ".json");
            for (Change change : changes) {
                text = change.in(text);
            }
            return JsonText.of(text);
        }

        @Override
        public String toString() {
            return item + changes;
        }
    }

    /**
     * @param from what stands in the item
     * @param to what stands there instead
     */
    record Change(String from, String to) {

        static Change of(JsonNode line) {
            return new Change(line.path("from").asString(), line.path("to").asString());
        }

        String in(String text) {
            int at = text.indexOf(from);
            assertThat(at).as(toString()).isNotNegative();
            return text.substring(0, at) + to + text.substring(at + from.length());
        }

        @Override
        public String toString() {
            return (from + " -> " + to).replaceAll("\\s+", " ");
        }
    }

    /** All items with a mistake. */
    public static List<Case> withMistakes() {
        return mistakes().stream()
                .map(mistake -> new Case(mistake.toString(), mistake.with(), mistake.options()))
                .toList();
    }

    static List<Mistake> mistakes() {
        JsonMapper mapper = new JsonMapper();
        List<Mistake> mistakes = new ArrayList<>();
        for (String text : read("mistakes.jsonl").lines().toList()) {
            JsonNode line = mapper.readTree(text);
            List<Change> changes = new ArrayList<>(List.of(Change.of(line)));
            if (line.has("also")) {
                changes.add(Change.of(line.path("also")));
            }
            String weight = line.path("weight").asString("error").toUpperCase(Locale.ROOT);
            mistakes.add(
                    new Mistake(
                            line.path("item").asString(),
                            changes,
                            JsonPointer.parse(line.path("at").asString()),
                            Severity.valueOf(weight)));
        }
        return mistakes;
    }

    private static String read(String name) {
        return FILES.computeIfAbsent(name, OwnItems::file);
    }

    private static String file(String name) {
        try (InputStream in =
                Objects.requireNonNull(OwnItems.class.getResourceAsStream("mistakes/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
