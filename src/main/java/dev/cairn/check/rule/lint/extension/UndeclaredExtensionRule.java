package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.UsedExtensions;

import java.util.List;

/** An extension whose fields are used is declared. */
public final class UndeclaredExtensionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "undeclared-extension",
                    Severity.WARNING,
                    "An extension whose fields are used is declared.",
                    "Only what is declared is checked, and programs look at the declaration to see what they can expect.",
                    "Declare it.");

    private static final JsonPointer LINKS = JsonPointer.of("links");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean guided =
                item.options().profile() == Profile.AIOPEN && item.kind() == ItemKind.NEITHER;
        for (UsedExtensions.Use used : item.usedExtensions().unchecked().values()) {
            Extension extension = used.extension();
            boolean kind = extension.kind() != null && extension.address().isPresent();
            if (Declarations.isDeclared(item.item(), extension.name()) || guided && kind) {
                // of what the kind of an item hangs on, the guide speaks
                continue;
            }
            JsonPointer field = used.place();
            // a link may say which part of the data it leads to, and no more
            boolean link = kind && field.startsWith(LINKS);
            if (!link) {
                report(item, extension, field, out);
            }
        }
    }

    private static void report(
            CheckedItem item, Extension extension, JsonPointer field, FindingSink out) {
        List<Fix> fixes =
                new LazyFixes(
                        () ->
                                FittingVersion.url(item, extension)
                                        .filter(url -> isListOrMissing(item))
                                        .stream()
                                        .map(url -> declare(item, extension, url))
                                        .toList());
        boolean common = extension.shared().contains(field.last());
        out.add(
                item.finding(
                        INFO,
                        common ? Severity.HINT : Severity.WARNING,
                        field,
                        FindingSpans.name(item.text(), parent(field), field.last()),
                        "It belongs to the extension %s, which the item does not declare, so nobody checks it."
                                .formatted(extension.name()),
                        fixes));
    }

    private static Fix declare(CheckedItem item, Extension extension, String url) {
        String version = ExtensionUrl.parse(url).map(ExtensionUrl::version).orElse("");
        return item.tried(
                        "Declare %s %s".formatted(extension.name(), version),
                        true,
                        editor -> FittingVersion.declare(editor, extension, url))
                .getFirst();
    }

    /** What stands there in another shape may well declare it; it is not to be written over. */
    private static boolean isListOrMissing(CheckedItem item) {
        JsonValue declared = item.get(Declarations.LIST);
        return declared == null || declared instanceof JsonArray;
    }

    private static JsonPointer parent(JsonPointer field) {
        JsonPointer parent = field.parent();
        return parent == null ? JsonPointer.ROOT : parent;
    }
}
