package dev.cairn.check.explain;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.CollectionLinks;
import dev.cairn.stac.time.MomentText;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a missing field can begin with when nothing is known of it: the one value allowed, or
 * something empty that its required parts are in.
 */
public final class InitialValues {

    private static final int DEEPEST = 6;

    private final SchemaFields facts;
    private final StacItem item;

    public InitialValues(SchemaFields facts, StacItem item) {
        this.facts = facts;
        this.item = item;
    }

    /** A value that says nothing that is not known; empty where there is none. */
    public Optional<Object> of(JsonPointer place) {
        return Optional.ofNullable(begin(place, 0));
    }

    private @Nullable Object begin(JsonPointer place, int depth) {
        Object known = known(place);
        if (known != null) {
            return known;
        }
        FieldDescription field = facts.field(item, place).orElse(null);
        if (field == null || depth > DEEPEST) {
            return null;
        }
        if (field.choices().size() == 1) {
            return field.choices().getFirst();
        }
        if (field.types().contains("array")) {
            return List.of();
        }
        if (field.types().contains("object")) {
            return group(place, depth);
        }
        return field.types().contains("string") ? "" : null;
    }

    private @Nullable Object group(JsonPointer place, int depth) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (FieldDescription member : facts.members(item, place)) {
            if (member.required()) {
                Object value = begin(place.child(member.name()), depth + 1);
                if (value == null) {
                    return null;
                }
                group.put(member.name(), value);
            }
        }
        return group;
    }

    /** Fields whose value follows from the rest of the item, or that the program settles. */
    private @Nullable Object known(JsonPointer place) {
        return switch (place.toString()) {
            case "/type" -> "Feature";
            case "/stac_version" -> "1.0.0";
            case "/id" ->
                    firstOf(
                            TextCorrections.slug(text("/properties/title")),
                            TextCorrections.slug(text("/properties/mlm:name")));
            case "/collection" -> null;
            case "/links" -> item.collection() == null ? null : List.of(CollectionLinks.link());
            case "/properties/end_datetime" -> MomentText.OPEN_END;
            case "/properties/start_datetime" ->
                    item.string(JsonPointer.parse("/properties/datetime"));
            case "/properties/mlm:name" ->
                    firstOf(
                            TextCorrections.name(text("/properties/title")),
                            TextCorrections.name(item.id() == null ? "" : item.id()));
            default ->
                    switch (place.last()) {
                        case "shape" -> List.of(-1);
                        case "dim_order" -> List.of("batch");
                        case "data_type" -> "float32";
                        default -> null;
                    };
        };
    }

    private String text(String pointer) {
        String text = item.string(JsonPointer.parse(pointer));
        return text == null ? "" : text;
    }

    private static @Nullable String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** Whether there is something left to fill in. */
    static boolean isEmpty(Object value) {
        return value.equals("") || value.equals(List.of()) || value instanceof Map;
    }
}
