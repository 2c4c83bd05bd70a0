package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.TextCorrections;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A phone number is a plus and digits. */
public final class PhoneRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "phone",
                    Severity.ERROR,
                    "A phone number is a plus, the country's code and digits, without blanks.",
                    "The schema of the contacts rejects any other form.",
                    "Strip blanks, dashes and brackets.");

    private static final JsonPointer CONTACTS = JsonPointer.of("properties", "contacts");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (JsonPointer contact : entries(item.get(CONTACTS), CONTACTS)) {
            JsonPointer phones = contact.child("phones");
            for (JsonPointer phone : entries(item.get(phones), phones)) {
                JsonPointer value = phone.child("value");
                if (item.get(value) instanceof JsonString text && item.isBroken(value)) {
                    phone(item, phone, text.value(), out);
                }
            }
        }
    }

    private static List<JsonPointer> entries(@Nullable JsonValue list, JsonPointer place) {
        List<JsonPointer> entries = new ArrayList<>();
        if (list instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject) {
                    entries.add(place.child(i));
                }
            }
        }
        return entries;
    }

    private static void phone(CheckedItem item, JsonPointer phone, String text, FindingSink out) {
        JsonPointer value = phone.child("value");
        out.explains(v -> v.pointer().equals(value));
        List<Fix> fixes = new ArrayList<>();
        String plain = TextCorrections.phone(text.strip());
        if (!plain.equals(text)) {
            fixes.addAll(
                    item.tried("Change it to %s".formatted(plain), true, e -> e.set(value, plain)));
        }
        fixes.add(Fix.of("Remove this number", false, item.text(), e -> e.remove(phone)));
        out.add(
                item.finding(
                        INFO,
                        value,
                        text.isBlank()
                                ? "The number is empty. It is a plus, the country's code and digits, such as +4930123456."
                                : "%s is not written as it must be: a plus, the country's code and digits, without blanks, such as +4930123456."
                                        .formatted(ItemWording.quoted(text)),
                        fixes));
    }
}
