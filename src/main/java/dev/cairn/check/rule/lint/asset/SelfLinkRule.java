package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;

import java.util.List;
import java.util.regex.Pattern;

/** An item in a file has no absolute link to itself. */
public final class SelfLinkRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "self-link",
                    Severity.HINT,
                    "An item that is kept as a file has no link to itself.",
                    "It is wrong as soon as the file is copied or the checkout moves; the catalogue adds its own. A relative one, which STAC 1.1 forbids, is an error.",
                    "Remove the link.");

    private static final JsonPointer LINKS = JsonPointer.of("links");
    private static final Pattern ABSOLUTE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://.*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        JsonArray links = item.item().links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) instanceof JsonObject link
                    && isSelf(link)
                    && !isAbsolute(link)
                    && item.isBroken(LINKS.child(i).child("href"))) {
                relative(item, LINKS.child(i), out);
            } else if (item.options().fileName() != null
                    && links.get(i) instanceof JsonObject link
                    && isSelf(link)
                    && isAbsolute(link)) {
                JsonPointer place = LINKS.child(i);
                out.add(
                        item.finding(
                                INFO,
                                place.child("href"),
                                "The link leads from the file to one fixed address of the item; it is wrong in every copy.",
                                Fix.of(
                                        "Remove the item's link to itself",
                                        false,
                                        item.text(),
                                        e -> e.remove(place))));
            }
        }
    }

    /** STAC 1.1 wants it whole, and a relative one says nothing that is not known. */
    private static void relative(CheckedItem item, JsonPointer link, FindingSink out) {
        JsonPointer place = link.child("href");
        if (!(item.get(place) instanceof JsonString href) || href.value().isBlank()) {
            return;
        }
        out.explains(v -> v.pointer().equals(place));
        out.add(
                item.finding(
                        INFO,
                        Severity.ERROR,
                        place,
                        FindingSpans.mark(item.text(), place),
                        "From STAC 1.1 on an item's link to itself is a full web address; a relative one leads from the file to the file and may go.",
                        List.of(
                                Fix.of(
                                        "Remove the item's link to itself",
                                        false,
                                        item.text(),
                                        e -> e.remove(link)))));
    }

    private static boolean isSelf(JsonObject link) {
        return link.get("rel") instanceof JsonString rel && rel.value().equals("self");
    }

    private static boolean isAbsolute(JsonObject link) {
        return link.get("href") instanceof JsonString href
                && ABSOLUTE.matcher(href.value()).matches();
    }
}
