package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FieldDescription;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Members without a prefix that nothing knows, in objects whose members the specifications list:
 * contacts, inputs, classes, assets. Where a schema leaves the names open, none is unknown.
 */
final class UnknownMembers {

    /** Fields of the item that hold such objects. */
    private static final List<String> FIELDS =
            List.of(
                    "contacts",
                    "providers",
                    "themes",
                    "sci:publications",
                    "mlm:input",
                    "mlm:output",
                    "bands",
                    "eo:bands",
                    "raster:bands",
                    "classification:classes",
                    "classification:bitfields");

    /** Fields in such objects that hold others. */
    private static final Set<String> INNER =
            Set.of(
                    "emails",
                    "phones",
                    "addresses",
                    "links",
                    "logo",
                    "concepts",
                    "input",
                    "result",
                    "statistics",
                    "histogram",
                    "classes");

    /** Members that an asset, a link or a band may have from the common metadata and the API. */
    private static final Set<String> COMMON =
            Set.of(
                    "title",
                    "description",
                    "keywords",
                    "roles",
                    "created",
                    "updated",
                    "datetime",
                    "start_datetime",
                    "end_datetime",
                    "license",
                    "providers",
                    "platform",
                    "instruments",
                    "constellation",
                    "mission",
                    "gsd",
                    "bands",
                    "data_type",
                    "nodata",
                    "statistics",
                    "unit",
                    "deprecated",
                    "version",
                    "experimental");

    /** A field of a later version of mlm, which has a rule of its own. */
    private static final String LATER = "value_scaling";

    /** What links have beside the core: RFC 8288, templates, requests of the API. */
    private static final Set<String> OF_LINKS =
            Set.of(
                    "method",
                    "headers",
                    "body",
                    "merge",
                    "hreflang",
                    "length",
                    "templated",
                    "uriTemplate",
                    "varBase",
                    "variables",
                    "profile",
                    "anchor",
                    "media",
                    "created",
                    "updated");

    private final CheckedItem item;
    private final BiConsumer<JsonPointer, String> found;

    /**
     * @param found takes each object and the name of a member that nothing knows there
     */
    UnknownMembers(CheckedItem item, BiConsumer<JsonPointer, String> found) {
        this.item = item;
        this.found = found;
    }

    void find() {
        JsonPointer properties = JsonPointer.of("properties");
        if (item.get(properties) instanceof JsonObject object) {
            fields(object, properties);
        }
        // what an extension without a schema adds there nobody can tell
        if (!item.unchecked().isEmpty()) {
            return;
        }
        JsonPointer links = JsonPointer.of("links");
        if (item.get(links) instanceof JsonArray array) {
            entries(array, links);
        }
        JsonPointer assets = JsonPointer.of("assets");
        if (item.get(assets) instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                if (object.valueAt(i) instanceof JsonObject asset) {
                    JsonPointer place = assets.child(object.nameAt(i));
                    members(asset, place);
                    fields(asset, place);
                }
            }
        }
    }

    private void fields(JsonObject object, JsonPointer holder) {
        for (String field : FIELDS) {
            inside(object.get(field), holder, field);
        }
    }

    private void inside(@Nullable JsonValue value, JsonPointer holder, String name) {
        if (value instanceof JsonArray array) {
            entries(array, holder.child(name));
        } else if (value instanceof JsonObject object) {
            object(object, holder.child(name));
        }
    }

    private void entries(JsonArray array, JsonPointer place) {
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject object) {
                object(object, place.child(i));
            }
        }
    }

    private void object(JsonObject object, JsonPointer place) {
        members(object, place);
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            if (INNER.contains(name) || FIELDS.contains(name)) {
                inside(object.valueAt(i), place, name);
            }
        }
    }

    private void members(JsonObject object, JsonPointer place) {
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            // such as $comment
            boolean note = name.startsWith("$") || name.startsWith("_");
            if (name.indexOf(':') < 0
                    && !note
                    && !name.equals(LATER)
                    && !isCommon(place, name)
                    && !item.facts().knows(item.item(), place.child(name))
                    && !known(place).isEmpty()) {
                found.accept(place, name);
            }
        }
    }

    private Set<String> known(JsonPointer place) {
        return item.facts().members(item.item(), place).stream()
                .map(FieldDescription::name)
                .collect(Collectors.toSet());
    }

    private static boolean isCommon(JsonPointer place, String name) {
        List<String> tokens = place.tokens();
        String holder = tokens.get(tokens.size() - 2);
        return switch (holder) {
            case "links" -> OF_LINKS.contains(name) || COMMON.contains(name);
            case "assets" -> COMMON.contains(name);
            case "bands", "eo:bands", "raster:bands" ->
                    COMMON.contains(name) || name.equals("name");
            default -> false;
        };
    }
}
