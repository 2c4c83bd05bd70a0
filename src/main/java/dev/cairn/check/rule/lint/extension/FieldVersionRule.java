package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.Finding;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.CrsCode;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.PrefixedFieldNames;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A field has the name and the form that it has in the declared version of its extension. */
public final class FieldVersionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "field-version",
                    Severity.WARNING,
                    "A field has the name and the form that it has in the declared version of its extension.",
                    "Extensions rename fields from version to version; under a name of another version nobody reads them. Where a schema rejects it, it is an error.",
                    "Rename and convert it.");

    private static final String CODE = "proj:code";
    private static final String EPSG = "proj:epsg";

    /** By the extension: fields of objects in a list of the properties that were renamed. */
    private static final Map<String, List<String>> RENAMED =
            Map.of("contacts", List.of("positionName", "position"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (isChecked(item, "projection")) {
            for (PrefixedFieldNames.Holder holder : item.fieldNames().holders()) {
                projection(item, holder, out);
            }
        }
        RENAMED.forEach(
                (extension, names) -> {
                    if (isChecked(item, extension)
                            && item.item().properties().get(extension) instanceof JsonArray list) {
                        for (int i = 0; i < list.size(); i++) {
                            renamed(item, extension, i, names, out);
                        }
                    }
                });
    }

    /** Whether a field is one of those that this rule speaks of. */
    static boolean isMeant(String name) {
        return name.equals(CODE) || name.equals(EPSG);
    }

    private static boolean isChecked(CheckedItem item, String extension) {
        List<ExtensionUrl> declared = item.item().declared(extension);
        return !declared.isEmpty()
                && declared.stream().noneMatch(url -> item.unchecked().contains(url.url()));
    }

    private static void projection(
            CheckedItem item, PrefixedFieldNames.Holder holder, FindingSink out) {
        JsonObject object = holder.object();
        JsonValue code = object.get(CODE);
        JsonValue epsg = object.get(EPSG);
        if (code == null && epsg == null) {
            return;
        }
        JsonPointer place = holder.place();
        if (code != null) {
            if (!item.facts().knows(item.item(), place.child(CODE))) {
                other(item, place, CODE, EPSG, number(code), epsg, out);
            } else if (!(code instanceof JsonNull) && !isCode(code)) {
                spelled(item, place.child(CODE), text(code), out);
            }
        }
        if (epsg != null) {
            if (!item.facts().knows(item.item(), place.child(EPSG))) {
                other(item, place, EPSG, CODE, text(epsg), code, out);
            } else if (epsg instanceof JsonString) {
                spelled(item, place.child(EPSG), number(epsg), out);
            }
        }
    }

    private static boolean isCode(JsonValue value) {
        return value instanceof JsonString text && text.value().matches("[A-Z][\\w.-]*:[\\w.-]+");
    }

    private static @Nullable Object text(JsonValue value) {
        OptionalInt epsg = CrsCode.epsg(value);
        return epsg.isPresent() ? "EPSG:" + epsg.getAsInt() : null;
    }

    private static @Nullable Object number(JsonValue value) {
        OptionalInt epsg = CrsCode.epsg(value);
        return epsg.isPresent() ? epsg.getAsInt() : null;
    }

    /** The value has another form than its field asks for. */
    private static void spelled(
            CheckedItem item, JsonPointer place, @Nullable Object meant, FindingSink out) {
        if (meant == null) {
            return;
        }
        out.explains(v -> v.pointer().equals(place));
        boolean text = meant instanceof String;
        out.add(
                finding(
                        item,
                        place,
                        text
                                ? "It is written as authority and code: %s.".formatted(meant)
                                : "It is the number alone: %s.".formatted(meant),
                        List.of(
                                Fix.of(
                                        "Change it to " + meant,
                                        true,
                                        item.text(),
                                        e -> e.set(place, meant)))));
    }

    /**
     * The field has its name in another version.
     *
     * @param meant what would stand under the name of this version; null where there is no such
     *     form of it
     * @param there what stands under that name already
     */
    private static void other(
            CheckedItem item,
            JsonPointer holder,
            String name,
            String wanted,
            @Nullable Object meant,
            @Nullable JsonValue there,
            FindingSink out) {
        JsonPointer place = holder.child(name);
        boolean nothing = item.get(place) instanceof JsonNull;
        out.explains(v -> v.pointer().equals(place));
        List<Fix> fixes = new ArrayList<>();
        if (there == null && (meant != null || nothing)) {
            fixes.add(
                    Fix.of(
                            "Change it to %s: %s".formatted(wanted, nothing ? "null" : meant),
                            true,
                            item.text(),
                            e -> e.rename(place, wanted).set(holder.child(wanted), meant)));
        } else if (there != null) {
            boolean same = CrsCode.epsg(there).equals(CrsCode.epsg(item.get(place)));
            fixes.add(
                    Fix.of(
                            same
                                    ? "Remove it: %s says the same".formatted(wanted)
                                    : "Remove it and keep %s".formatted(wanted),
                            same && CrsCode.epsg(there).isPresent(),
                            item.text(),
                            e -> e.remove(place)));
        }
        out.add(
                finding(
                        item,
                        place,
                        "In version %s of projection the field is called %s."
                                .formatted(version(item, "projection"), wanted),
                        fixes));
    }

    private static void renamed(
            CheckedItem item, String extension, int index, List<String> names, FindingSink out) {
        JsonPointer holder = JsonPointer.of("properties", extension, index);
        if (!(item.get(holder) instanceof JsonObject object)) {
            return;
        }
        for (String name : names) {
            String wanted = names.get(1 - names.indexOf(name));
            JsonPointer place = holder.child(name);
            if (object.has(name)
                    && !item.facts().knows(item.item(), place)
                    && item.facts().knows(item.item(), holder.child(wanted))) {
                JsonValue there = object.get(wanted);
                boolean same = there != null && there.equals(object.get(name));
                out.explains(v -> v.pointer().equals(place));
                out.add(
                        finding(
                                item,
                                place,
                                "In version %s of %s the field is called %s."
                                        .formatted(version(item, extension), extension, wanted),
                                List.of(
                                        there == null
                                                ? Fix.of(
                                                        "Rename it to " + wanted,
                                                        true,
                                                        item.text(),
                                                        e -> e.rename(place, wanted))
                                                : Fix.of(
                                                        "Remove it and keep " + wanted,
                                                        same,
                                                        item.text(),
                                                        e -> e.remove(place)))));
            }
        }
    }

    private static Finding finding(
            CheckedItem item, JsonPointer place, String sentence, List<Fix> fixes) {
        return item.finding(
                INFO,
                item.isBroken(place) ? Severity.ERROR : Severity.WARNING,
                place,
                FindingSpans.mark(item.text(), place),
                sentence,
                fixes);
    }

    private static String version(CheckedItem item, String extension) {
        return item.item().declared(extension).getFirst().version();
    }
}
