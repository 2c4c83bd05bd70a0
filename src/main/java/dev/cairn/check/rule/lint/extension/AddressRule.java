package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Extensions;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An extension is declared by the very address that it was published at. */
public final class AddressRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "extension-address",
                    Severity.ERROR,
                    "An extension is declared by the very address that it was published at, to the letter.",
                    "Programs compare the addresses letter by letter; http instead of https or a # at the end makes another of it.",
                    "Spell it as it was published.");

    private static final Pattern LEAD = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern END = Pattern.compile("[#/?]+$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        Set<String> wanted = new HashSet<>();
        item.violations().stream()
                .filter(v -> v.keyword().equals("contains"))
                .filter(v -> v.pointer().equals(Extensions.LIST))
                .map(v -> v.rule().path("const").asString(""))
                .forEach(wanted::add);
        if (wanted.isEmpty() || !(item.get(Extensions.LIST) instanceof JsonArray list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonString declared) {
                Pointer entry = Extensions.LIST.child(i);
                wanted.stream()
                        .filter(url -> isMeant(declared.value(), url))
                        .findFirst()
                        .ifPresent(url -> spelled(item, entry, url, out));
            }
        }
    }

    private static void spelled(CheckedItem item, Pointer entry, String url, FindingSink out) {
        out.explains(
                v ->
                        v.keyword().equals("contains")
                                && v.pointer().equals(Extensions.LIST)
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
        return !declared.equals(url) && plain(declared).equals(plain(url));
    }

    private static String plain(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        return END.matcher(LEAD.matcher(lower).replaceFirst("")).replaceFirst("");
    }
}
