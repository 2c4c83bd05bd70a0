package dev.cairn.check.schema;

import dev.cairn.check.FieldDescription;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one field of all that the schemas say about a place; the first to speak of a thing is
 * believed.
 */
final class FieldDescriptionMerger {

    private final String name;
    private final List<SchemaPart> parts;

    FieldDescriptionMerger(String name, List<SchemaPart> parts) {
        this.name = name;
        this.parts = parts;
    }

    /** The field, or empty where the parts say nothing of it. */
    Optional<FieldDescription> field() {
        boolean silent = parts.stream().allMatch(part -> part.node().isEmpty());
        if (silent) {
            return Optional.empty();
        }
        String title = text("title");
        return Optional.of(
                new FieldDescription(
                        name,
                        title == null ? name : title,
                        Optional.ofNullable(text("description")).orElse(""),
                        examples(),
                        choices(),
                        types(),
                        false,
                        text("pattern"),
                        text("format"),
                        number("minimum"),
                        number("maximum"),
                        owner()));
    }

    private @Nullable String text(String keyword) {
        for (SchemaPart part : parts) {
            JsonNode value = part.node().path(keyword);
            if (value.isString()) {
                return value.asString();
            }
        }
        return null;
    }

    private @Nullable BigDecimal number(String keyword) {
        for (SchemaPart part : parts) {
            JsonNode value = part.node().path(keyword);
            if (value.isNumber()) {
                return value.decimalValue();
            }
        }
        return null;
    }

    private List<String> examples() {
        Set<String> examples = new LinkedHashSet<>();
        for (SchemaPart part : parts) {
            for (JsonNode example : part.node().path("examples")) {
                examples.add(SchemaNodeWriter.plain(example));
            }
        }
        return List.copyOf(examples);
    }

    /** The enum that holds in any case; else, if each branch has one, all of them. */
    private List<@Nullable Object> choices() {
        List<@Nullable Object> all = new ArrayList<>();
        for (SchemaPart part : parts) {
            List<@Nullable Object> own = choices(part.node());
            if (part.certain() && !own.isEmpty()) {
                return own;
            }
            for (Object choice : own) {
                if (!all.contains(choice)) {
                    all.add(choice);
                }
            }
        }
        boolean open =
                parts.stream()
                        .anyMatch(
                                p ->
                                        !p.certain()
                                                && p.node().has("type")
                                                && choices(p.node()).isEmpty());
        return open ? List.of() : all;
    }

    private static List<@Nullable Object> choices(JsonNode node) {
        List<@Nullable Object> choices = new ArrayList<>();
        if (node.has("const")) {
            choices.add(plain(node.path("const")));
        }
        for (JsonNode choice : node.path("enum")) {
            choices.add(plain(choice));
        }
        return choices;
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() && node.canConvertToLong()
                    ? (Object) node.asLong()
                    : node.decimalValue();
        }
        return SchemaNodeWriter.plain(node);
    }

    private Set<String> types() {
        Set<String> all = new LinkedHashSet<>();
        for (SchemaPart part : parts) {
            Set<String> own = new LinkedHashSet<>();
            JsonNode type = part.node().path("type");
            if (type.isString()) {
                own.add(type.asString());
            }
            for (JsonNode one : type) {
                own.add(one.asString(""));
            }
            if (part.certain() && !own.isEmpty()) {
                return own;
            }
            all.addAll(own);
        }
        return all;
    }

    private @Nullable String owner() {
        String url = parts.getFirst().url();
        return url.startsWith("https://schemas.stacspec.org/")
                        || url.startsWith("https://geojson.org/")
                ? null
                : url;
    }
}
