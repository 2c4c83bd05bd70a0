package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.extension.Declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An extension is declared by the very address that it was published at. */
public final class ExtensionAddressRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "extension-address",
                    Severity.ERROR,
                    "An extension is declared by the very address that it was published at, to the letter.",
                    "Programs compare the addresses letter by letter; http instead of https or a # at the end makes another of it.",
                    "Spell it as it was published.");

    private static final List<String> PROTOCOLS = List.of("https://", "http://");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        List<String> wanted = wanted(item);
        if (wanted.isEmpty() || !(item.get(Declarations.LIST) instanceof JsonArray list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonString declared) {
                for (String url : wanted) {
                    if (isMeant(declared.value(), url)) {
                        spelled(item, Declarations.LIST.child(i), url, out);
                        break;
                    }
                }
            }
        }
    }

    /** The addresses that schemas miss in the list. */
    private static List<String> wanted(CheckedItem item) {
        List<String> wanted = List.of();
        for (SchemaViolation violation : item.violations()) {
            if (violation.keyword().equals("contains")
                    && violation.pointer().equals(Declarations.LIST)) {
                wanted = wanted.isEmpty() ? new ArrayList<>() : wanted;
                wanted.add(violation.rule().path("const").asString(""));
            }
        }
        return wanted;
    }

    private static void spelled(CheckedItem item, JsonPointer entry, String url, FindingSink out) {
        out.explains(
                v ->
                        v.keyword().equals("contains")
                                && v.pointer().equals(Declarations.LIST)
                                && v.rule().path("const").asString("").equals(url));
        out.add(
                item.finding(
                        INFO,
                        entry,
                        "The extension was published at %s; the address has to be spelled like that."
                                .formatted(url),
                        Fix.of(
                                "Change it to %s".formatted(url),
                                true,
                                item.text(),
                                e -> e.set(entry, url))));
    }

    private static boolean isMeant(String declared, String url) {
        return !declared.equals(url) && isAlike(declared.strip(), url.strip());
    }

    /** Whether two addresses differ by what is often spelled in another way, and by that alone. */
    private static boolean isAlike(String one, String other) {
        int from = lead(one);
        int to = end(one, from);
        int otherFrom = lead(other);
        int otherTo = end(other, otherFrom);
        // most differ in length, which is seen at once
        return to - from == otherTo - otherFrom
                && lower(one.substring(from, to))
                        .equals(lower(other.substring(otherFrom, otherTo)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Where the address goes on behind its protocol. */
    private static int lead(String url) {
        for (String protocol : PROTOCOLS) {
            if (url.regionMatches(true, 0, protocol, 0, protocol.length())) {
                int from = protocol.length();
                return from + (url.regionMatches(true, from, "www.", 0, 4) ? 4 : 0);
            }
        }
        return 0;
    }

    /** Where the marks begin that an address may end with. */
    private static int end(String url, int from) {
        int end = url.length();
        while (end > from && "#/?".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
