package dev.cairn.check.explain;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence for each kind of complaint: what was found, and what is allowed. */
final class ErrorSentences {

    private final SchemaFields facts;
    private final StacItem item;
    private final ItemWording words;

    ErrorSentences(SchemaFields facts, StacItem item, ItemWording words) {
        this.facts = facts;
        this.item = item;
        this.words = words;
    }

    String of(SchemaViolation v) {
        @Nullable JsonValue found = item.text().get(v.pointer());
        JsonNode rule = v.rule();
        return switch (v.keyword()) {
            case "required" -> missing(v);
            case "dependencies", "dependentRequired" -> dependency(v);
            case "type", SchemaViolation.UNION ->
                    "It must be " + types(rule) + ", but is " + ItemWording.kind(found) + ".";
            case "enum" -> choice(found, rule);
            case "const" -> constant(found, rule);
            case "pattern" -> form(v, found);
            case "format" -> format(found, rule.asString(""), v.pointer());
            case "minimum" ->
                    "It must be %s or more, but is %s."
                            .formatted(ItemWording.value(rule), ItemWording.value(found));
            case "maximum" ->
                    "It must be %s or less, but is %s."
                            .formatted(ItemWording.value(rule), ItemWording.value(found));
            case "exclusiveMinimum" ->
                    "It must be more than %s, but is %s."
                            .formatted(ItemWording.value(rule), ItemWording.value(found));
            case "exclusiveMaximum" ->
                    "It must be less than %s, but is %s."
                            .formatted(ItemWording.value(rule), ItemWording.value(found));
            case "multipleOf" ->
                    "It must be a multiple of %s, but is %s."
                            .formatted(ItemWording.value(rule), ItemWording.value(found));
            case "minLength" ->
                    rule.asInt() <= 1
                            ? "It must not be empty." + help(v.pointer())
                            : "It must have %s characters at least."
                                    .formatted(ItemWording.value(rule));
            case "maxLength" ->
                    "It must have %s characters at most.".formatted(ItemWording.value(rule));
            case "minItems" -> count(found, "at least", rule);
            case "maxItems" -> count(found, "at most", rule);
            case "minProperties" ->
                    rule.asInt() <= 1
                            ? "It needs one entry at least."
                            : "It needs %s entries at least.".formatted(ItemWording.value(rule));
            case "maxProperties" ->
                    "It may have %s entries at most.".formatted(ItemWording.value(rule));
            case "uniqueItems" -> "It lists %s more than once.".formatted(duplicate(found));
            case "additionalProperties", "false", "unevaluatedProperties" -> tooMany(v);
            case "propertyNames" ->
                    "The name %s is not allowed here."
                            .formatted(ItemWording.quoted(v.member() == null ? "" : v.member()));
            case "contains" -> lacks(v);
            case "not" -> forbidden(v, rule);
            case SchemaViolation.EITHER ->
                    "One of these is needed: %s.".formatted(ItemWording.either(labels(v)));
            case SchemaViolation.SHAPE ->
                    "The coordinates are not nested as the shape asks for, or are not all numbers.";
            case SchemaViolation.AMBIGUOUS ->
                    "It fits more than one of the forms that are allowed here, and must fit only one.";
            case SchemaViolation.UNCHECKED ->
                    "A text could not be checked: the pattern for it takes too long.";
            default ->
                    "It does not have the form that is asked for here.%s"
                            .formatted(help(v.pointer()));
        };
    }

    private String missing(SchemaViolation v) {
        List<String> names = new ArrayList<>();
        for (String name : v.members()) {
            String label = words.label(v.pointer().child(name));
            names.add(label.equals(name) ? ItemWording.quoted(name) : label + " (" + name + ")");
        }
        return ItemWording.both(names)
                + (names.size() == 1 ? " is missing." : " are missing.")
                + misnamed(v);
    }

    /** The names that stand there in place of those that are missing. */
    private String misnamed(SchemaViolation v) {
        List<String> pairs = new ArrayList<>();
        new NameCorrections(facts, item)
                .forMissing(v.pointer(), v.members())
                .forEach(
                        (written, meant) ->
                                pairs.add(
                                        "%s by %s".formatted(meant, ItemWording.quoted(written))));
        return pairs.isEmpty() ? "" : " Did you mean %s?".formatted(ItemWording.both(pairs));
    }

    private String dependency(SchemaViolation v) {
        List<String> names = labels(v);
        return names.isEmpty()
                ? "Another field is needed here as well."
                : "%s %s missing; a field that stands here needs %s."
                        .formatted(
                                ItemWording.both(names),
                                names.size() == 1 ? "is" : "are",
                                names.size() == 1 ? "it" : "them");
    }

    /** The labels of members; their names where two have the same label. */
    private List<String> labels(SchemaViolation v) {
        List<String> names = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (JsonNode name : v.rule()) {
            names.add(name.asString(""));
            labels.add(words.label(v.pointer().child(name.asString(""))));
        }
        return Set.copyOf(labels).size() < labels.size() ? names : labels;
    }

    private static String types(JsonNode rule) {
        if (!rule.isArray()) {
            return ItemWording.type(rule.asString(""));
        }
        List<String> names = new ArrayList<>();
        rule.forEach(type -> names.add(ItemWording.type(type.asString(""))));
        return ItemWording.either(names);
    }

    private static String choice(@Nullable JsonValue found, JsonNode rule) {
        String text = found instanceof JsonString string ? string.value() : "";
        List<String> allowed = SpellingMatcher.byNearness(text, shown(rule));
        Optional<String> meant = SpellingMatcher.meant(text, allowed);
        if (meant.isPresent()) {
            List<String> others = allowed.stream().filter(a -> !a.equals(meant.get())).toList();
            String rest =
                    others.isEmpty() ? "" : " Also allowed: " + ItemWording.either(others) + ".";
            return ItemWording.quoted(text)
                    + " is not known here. Did you mean "
                    + meant.get()
                    + "?"
                    + rest;
        }
        return "It must be "
                + ItemWording.either(allowed)
                + ", but is "
                + ItemWording.value(found)
                + ".";
    }

    private static String constant(@Nullable JsonValue found, JsonNode rule) {
        return "It must be %s, but is %s."
                .formatted(ItemWording.value(rule), ItemWording.value(found));
    }

    private String form(SchemaViolation v, @Nullable JsonValue found) {
        if (v.rule().asString("").contains("00:00")) {
            return "%s is not in universal time (UTC): it has to end in Z, such as 2024-06-01T00:00:00Z."
                    .formatted(ItemWording.leading(found));
        }
        return unfit(found, v.pointer());
    }

    private String unfit(@Nullable JsonValue found, JsonPointer pointer) {
        return isEmptyText(found)
                ? "It must not be empty.%s".formatted(help(pointer))
                : "%s does not have the form that is asked for here.%s"
                        .formatted(ItemWording.leading(found), help(pointer));
    }

    private static boolean isEmptyText(@Nullable JsonValue found) {
        return found instanceof JsonString text && text.value().isEmpty();
    }

    private String format(@Nullable JsonValue found, String format, JsonPointer pointer) {
        String value = ItemWording.leading(found);
        return switch (format) {
            case "date-time" ->
                    "%s is not a date with a time and a zone that exists. Example: 2024-06-01T00:00:00Z."
                            .formatted(value);
            case "email" -> "%s is not an e-mail address.".formatted(value);
            case "iri", "uri" ->
                    "%s is not a full web address: it needs a scheme and a host, such as https://example.org/."
                            .formatted(value);
            case "iri-reference", "uri-reference" ->
                    isEmptyText(found)
                            ? "It must not be empty." + help(pointer)
                            : "%s is neither a full address, such as https://example.org/file or s3://bucket/file, nor a relative path, such as ./file."
                                    .formatted(value);
            default -> unfit(found, pointer);
        };
    }

    private static String count(@Nullable JsonValue found, String bound, JsonNode rule) {
        int size = found instanceof JsonArray array ? array.size() : 0;
        String entries = rule.asInt() == 1 ? "one entry" : rule.asInt() + " entries";
        return size == 0
                ? "It needs %s %s, but is empty.".formatted(bound, entries)
                : "It must have %s %s, but has %d.".formatted(bound, entries, size);
    }

    private static String duplicate(@Nullable JsonValue found) {
        if (found instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.elements().subList(0, i).contains(array.get(i))) {
                    return ItemWording.value(array.get(i));
                }
            }
        }
        return "an entry";
    }

    private String tooMany(SchemaViolation v) {
        if (v.member() == null) {
            return stranger(v.pointer());
        }
        Optional<String> meant = meant(v.pointer().child(v.member()));
        return "There is no field %s here.%s"
                .formatted(
                        ItemWording.quoted(v.member()),
                        meant.map(m -> " Did you mean %s?".formatted(m)).orElse(""));
    }

    /** A field that nobody knows, perhaps a slip; or one that is known, but not in this place. */
    private String stranger(JsonPointer place) {
        JsonPointer holder = place.parent();
        if (holder == null || facts.knows(item, place)) {
            return "It must not stand here.";
        }
        Optional<String> meant = meant(place);
        return "There is no such field here.%s"
                .formatted(meant.map(m -> " Did you mean %s?".formatted(m)).orElse(""));
    }

    /** The field that a name is meant to be. */
    private Optional<String> meant(JsonPointer place) {
        JsonPointer holder = place.parent();
        return holder == null
                ? Optional.empty()
                : new NameCorrections(facts, item).known(holder, place.last());
    }

    private String lacks(SchemaViolation v) {
        JsonNode wanted = v.rule().path("const");
        if (!wanted.isMissingNode()) {
            return "It must list %s.".formatted(ItemWording.value(wanted));
        }
        String pattern = v.rule().path("pattern").asString("");
        if (!pattern.isEmpty()) {
            return "It must list an entry of the form %s.".formatted(plain(pattern));
        }
        List<String> asked = new ArrayList<>();
        for (var member : v.rule().path("properties").properties()) {
            JsonNode value = member.getValue().path("const");
            JsonNode values = member.getValue().path("enum");
            if (!value.isMissingNode()) {
                asked.add("%s %s".formatted(member.getKey(), ItemWording.value(value)));
            } else if (!values.isEmpty()) {
                asked.add("%s %s".formatted(member.getKey(), ItemWording.either(shown(values))));
            }
        }
        if (!asked.isEmpty()) {
            return "It must have an entry with the %s.".formatted(ItemWording.both(asked));
        }
        List<String> names = new ArrayList<>();
        v.rule().path("required").forEach(name -> names.add(ItemWording.quoted(name.asString(""))));
        return names.isEmpty()
                ? "It lacks an entry that has to be among the others.%s"
                        .formatted(help(v.pointer()))
                : "It must have an entry with %s.".formatted(ItemWording.both(names));
    }

    private static List<String> shown(JsonNode values) {
        List<String> shown = new ArrayList<>();
        values.forEach(value -> shown.add(ItemWording.value(value)));
        return shown;
    }

    /** A pattern as a person reads it: without the backslashes, and "…" for what varies. */
    private static String plain(String pattern) {
        return pattern.replaceAll("[\\\\^$]", "")
                .replaceAll("\\([^()]*\\)[*+?]?(?:\\{[^}]*\\})?", "…");
    }

    private String forbidden(SchemaViolation v, JsonNode rule) {
        JsonNode names = rule.path("required");
        if (names.size() == 1) {
            return "%s must not stand here."
                    .formatted(words.label(v.pointer().child(names.get(0).asString(""))));
        }
        if (rule.has("const")) {
            return "It must not be %s.".formatted(ItemWording.value(rule.path("const")));
        }
        if (v.pointer().last().endsWith("bbox") && rule.has("minItems")) {
            return "It takes four numbers, or six with heights, but has %s."
                    .formatted(rule.path("minItems"));
        }
        if (rule.has("minItems") && rule.path("minItems").equals(rule.path("maxItems"))) {
            return "It must not have %s entries.".formatted(rule.path("minItems"));
        }
        return rule.isEmpty()
                ? "It must not stand here."
                : "It must not have this form.%s".formatted(help(v.pointer()));
    }

    /** What the schemas tell a person about the field, and an example. */
    private String help(JsonPointer pointer) {
        Optional<FieldDescription> field = facts.field(item, pointer);
        String description = field.map(FieldDescription::description).orElse("");
        return (description.isEmpty() ? "" : " " + description) + example(pointer);
    }

    private String example(JsonPointer pointer) {
        return facts.field(item, pointer)
                .filter(f -> !f.examples().isEmpty())
                .map(f -> " Example: %s.".formatted(f.examples().getFirst()))
                .orElse("");
    }
}
