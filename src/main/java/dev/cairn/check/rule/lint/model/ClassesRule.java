package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.extension.PrefixedFieldNames;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Classes have values of their own, names, and colours of six hexadecimal digits. */
public final class ClassesRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "classes",
                    Severity.WARNING,
                    "Each class has a value of its own and no empty name; a colour is six hexadecimal digits without #.",
                    "Two classes of one value cannot be told apart in the output. A colour of another form is an error: the schema rejects it.",
                    "Take the next free value; take the # off.");

    private static final String CLASSES = "classification:classes";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (PrefixedFieldNames.Holder holder : item.fieldNames().holders()) {
            if (holder.object().get(CLASSES) instanceof JsonArray classes) {
                classes(item, holder.place().child(CLASSES), classes, out);
            }
        }
    }

    private static void classes(
            CheckedItem item, JsonPointer list, JsonArray classes, FindingSink out) {
        Set<BigDecimal> values = new HashSet<>();
        BigDecimal highest = BigDecimal.ZERO;
        for (var entry : classes.elements()) {
            if (entry instanceof JsonObject o && o.get("value") instanceof JsonNumber number) {
                highest = highest.max(number.decimal());
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            if (!(classes.get(i) instanceof JsonObject entry)) {
                continue;
            }
            JsonPointer place = list.child(i);
            if (entry.get("value") instanceof JsonNumber number
                    && !values.add(number.decimal().stripTrailingZeros())
                    && !classes.elements().subList(0, i).contains(entry)) {
                highest = highest.add(BigDecimal.ONE);
                taken(item, place.child("value"), number, highest, out);
            }
            if (entry.get("name") instanceof JsonString name
                    && name.value().isBlank()
                    && !item.isBroken(place.child("name"))) {
                out.add(item.finding(INFO, place.child("name"), "The name of the class is empty."));
            }
            if (entry.get("color_hint") instanceof JsonString colour
                    && item.isBroken(place.child("color_hint"))) {
                colour(item, place.child("color_hint"), colour.value(), out);
            }
        }
    }

    private static void taken(
            CheckedItem item,
            JsonPointer place,
            JsonNumber value,
            BigDecimal free,
            FindingSink out) {
        out.add(
                item.finding(
                        INFO,
                        place,
                        "A class before it has the value %s already.".formatted(value.literal()),
                        Fix.of(
                                "Change it to %s".formatted(free.toPlainString()),
                                false,
                                item.text(),
                                e -> e.set(place, free))));
    }

    private static void colour(CheckedItem item, JsonPointer place, String text, FindingSink out) {
        out.explains(v -> v.pointer().equals(place));
        List<Fix> fixes = new ArrayList<>();
        String digits = text.strip().replaceFirst("^(?:#|0x)", "");
        if (digits.matches("[0-9a-fA-F]{3}")) {
            digits = digits.replaceAll("(.)", "$1$1");
        } else if (digits.matches("[0-9a-fA-F]{8}")) {
            digits = digits.substring(0, 6);
        }
        if (digits.matches("[0-9a-fA-F]{6}")) {
            String colour = digits.toUpperCase(Locale.ROOT);
            fixes.add(
                    Fix.of(
                            "Change it to %s".formatted(colour),
                            true,
                            item.text(),
                            e -> e.set(place, colour)));
        }
        fixes.add(Fix.of("Remove it", false, item.text(), e -> e.remove(place)));
        out.add(
                item.finding(
                        INFO,
                        Severity.ERROR,
                        place,
                        FindingSpans.mark(item.text(), place),
                        "%s is no colour: it takes six hexadecimal digits without #, such as 228B22."
                                .formatted(ItemWording.quoted(text)),
                        fixes));
    }
}
