package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;

import java.util.regex.Pattern;

/** An item in a file has no absolute link to itself. */
public final class SelfLinkRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "self-link",
                    Severity.HINT,
                    "An item that is kept as a file has no absolute link to itself.",
                    "It is wrong as soon as the file is copied or the checkout moves; the catalogue adds its own.",
                    "Remove the link.");

    private static final JsonPointer LINKS = JsonPointer.of("links");
    private static final Pattern ABSOLUTE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://.*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (item.options().fileName() == null) {
            return;
        }
        JsonArray links = item.item().links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) instanceof JsonObject link && isAbsolute(link)) {
                JsonPointer place = LINKS.child(i);
                out.add(
                        item.finding(
                                INFO,
                                place.child("href"),
                                "The link leads from the file to one fixed address of the item; it is wrong in every copy.",
                                Fix.of(
                                        "Remove the link",
                                        false,
                                        item.text(),
                                        e -> e.remove(place))));
            }
        }
    }

    private static boolean isAbsolute(JsonObject link) {
        return link.get("rel") instanceof JsonString rel
                && rel.value().equals("self")
                && link.get("href") instanceof JsonString href
                && ABSOLUTE.matcher(href.value()).matches();
    }
}
