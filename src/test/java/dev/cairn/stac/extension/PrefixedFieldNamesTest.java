package dev.cairn.stac.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextLayout;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The walk for names against the straightforward one, which makes a pointer for each place. */
final class PrefixedFieldNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "geometry",
                    "properties",
                    "assets",
                    "mlm:input",
                    "mlm:name",
                    "eo:bands",
                    "a:b:c",
                    ":none",
                    "plain",
                    "expression");

    private final Random random = new Random(20_240);

    @Test
    void namesStandWhereTheyAre() {
        for (int i = 0; i < 2_000; i++) {
            JsonText text = JsonText.of(JsonValues.write(object(0), TextLayout.COMPACT, 0));
            PrefixedFieldNames names = PrefixedFieldNames.of(StacItem.of(text));

            Set<JsonPointer> places = new LinkedHashSet<>();
            Set<String> all = new LinkedHashSet<>();
            visit(JsonPointer.ROOT, Objects.requireNonNull(text.root()), places, all);
            Stream<JsonPointer> found =
                    names.holders().stream()
                            .flatMap(holder -> holder.names().stream().map(holder.place()::child));
            assertThat(found).as(text.text()).containsExactlyElementsOf(places);
            assertThat(names.holders())
                    .allMatch(holder -> holder.object() == text.get(holder.place()));
            for (String name : NAMES) {
                assertThat(names.has(name))
                        .as(name + " in " + text.text())
                        .isEqualTo(all.contains(name));
            }
        }
    }

    @Test
    void aNameThatStandsTwiceIsToldOnce() {
        JsonText text =
                JsonText.of("{\"mlm:name\": 1, \"file:size\": 2, \"mlm:name\": {\"x:y\": 3}}");
        assertThat(PrefixedFieldNames.of(StacItem.of(text)).holders())
                .flatExtracting(PrefixedFieldNames.Holder::names)
                .containsExactly("mlm:name", "file:size", "x:y");
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            object.put(NAMES.get(random.nextInt(NAMES.size())), value(depth + 1));
        }
        return object;
    }

    private Object value(int depth) {
        return switch (depth > 4 ? 0 : random.nextInt(4)) {
            case 1, 2 -> object(depth);
            case 3 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(depth + 1));
                }
                yield list;
            }
            default -> random.nextInt(100);
        };
    }

    private static void visit(
            JsonPointer at, JsonValue value, Set<JsonPointer> places, Set<String> all) {
        if (value instanceof JsonObject object) {
            for (String name : object.names()) {
                all.add(name);
                if (name.indexOf(':') > 0) {
                    places.add(at.child(name));
                }
            }
            for (JsonMember member : object.members()) {
                if (!at.isRoot() || !member.name().equals("geometry")) {
                    visit(at.child(member.name()), member.value(), places, all);
                }
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                visit(at.child(i), array.get(i), places, all);
            }
        }
    }
}
