package dev.cairn.check.rule;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Goes through all objects of an item that can hold fields; the geometry is left out. */
public final class FieldWalk {

    private final BiConsumer<Supplier<Pointer>, JsonObject> visitor;
    private final List<String> way = new ArrayList<>();

    private FieldWalk(BiConsumer<Supplier<Pointer>, JsonObject> visitor) {
        this.visitor = visitor;
    }

    /**
     * @param visitor gets each object, and on demand its place: most visitors want few of them, and
     *     an item can have a hundred thousand objects
     */
    public static void each(Item item, BiConsumer<Supplier<Pointer>, JsonObject> visitor) {
        new FieldWalk(visitor).object(item.root());
    }

    private void object(JsonObject object) {
        visitor.accept(this::place, object);
        for (JsonMember member : object.members()) {
            if (!(way.isEmpty() && member.name().equals("geometry"))) {
                step(member.name(), member.value());
            }
        }
    }

    private void step(String token, JsonValue value) {
        switch (value) {
            case JsonObject object -> {
                way.addLast(token);
                object(object);
                way.removeLast();
            }
            case JsonArray array -> {
                way.addLast(token);
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i) instanceof JsonObject || array.get(i) instanceof JsonArray) {
                        step(Integer.toString(i), array.get(i));
                    }
                }
                way.removeLast();
            }
            default -> {}
        }
    }

    private Pointer place() {
        return new Pointer(List.copyOf(way));
    }
}
