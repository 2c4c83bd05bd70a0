package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.check.rule.Extensions;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.Kind;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An extension whose fields are used is declared. */
public final class UndeclaredExtensionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "undeclared-extension",
                    Severity.WARNING,
                    "An extension whose fields are used is declared.",
                    "Only what is declared is checked, and programs look at the declaration to see what they can expect.",
                    "Declare it.");

    /** The kind of an item hangs on these, of which the guide speaks. */
    private static final Set<String> KINDS = Set.of("mlm", "ml-aoi");

    private static final Pointer LINKS = Pointer.of("links");

    /** Names without a prefix that others use as well. */
    private static final Set<String> COMMON =
            Set.of("version", "published", "expires", "unpublished");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean guided = item.options().profile() == Profile.AIOPEN && item.kind() == Kind.NEITHER;
        for (Map.Entry<String, UsedExtensions.Use> used :
                UsedExtensions.of(item).unchecked().entrySet()) {
            String name = used.getKey();
            if (isDeclared(item.item(), name) || guided && KINDS.contains(name)) {
                continue;
            }
            Pointer field = used.getValue().place();
            // a link may say which part of the data it leads to, and no more
            boolean link = KINDS.contains(name) && field.startsWith(LINKS);
            if (!link) {
                report(item, name, field, out);
            }
        }
    }

    /** An address of an unusual form that holds the name counts as well. */
    private static boolean isDeclared(Item item, String name) {
        if (item.declares(name)) {
            return true;
        }
        for (String url : item.extensions()) {
            if (ExtensionUrl.parse(url).isEmpty()
                    && (url.equals(name)
                            || url.contains("/" + name + "/")
                            || url.contains("/" + name + "-"))) {
                return true;
            }
        }
        return false;
    }

    private static void report(CheckedItem item, String name, Pointer field, FindingSink out) {
        List<Fix> fixes =
                ExtensionUrl.recommended(name)
                        .map(
                                url ->
                                        item.tried(
                                                "Declare the extension",
                                                true,
                                                e -> declare(e, name, url)))
                        .orElse(List.of());
        boolean common = COMMON.contains(field.last());
        out.add(
                item.finding(
                        INFO,
                        common ? Severity.HINT : Severity.WARNING,
                        field,
                        Places.name(item.text(), parent(field), field.last()),
                        "It belongs to the extension %s, which the item does not declare, so nobody checks it."
                                .formatted(name),
                        fixes));
    }

    private static Pointer parent(Pointer field) {
        Pointer parent = field.parent();
        return parent == null ? Pointer.ROOT : parent;
    }

    private static void declare(JsonEditor editor, String name, String url) {
        Extensions.declare(editor, url);
        if (name.equals("mlm")) {
            Extensions.declare(editor, ExtensionUrl.MLM_CRIM);
        }
    }
}
