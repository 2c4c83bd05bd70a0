package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Declarations;

import java.util.List;
import java.util.Optional;

/** There is a schema at hand for each declared extension. */
public final class UncheckedExtensionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "unchecked-extension",
                    Severity.WARNING,
                    "There is a schema at hand for each declared extension.",
                    "Fields of an extension without a schema are not checked.",
                    "Add the schema to your own (cairn schemas); take the version that Cairn knows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (String url : item.unchecked()) {
            JsonPointer entry = Declarations.entry(item.item(), url);
            if (entry.size() == 2
                    && !item.isBroken(entry)
                    && (ExtensionUrl.parse(url).isPresent()
                            || ShortExtensionRule.meant(item, url).isEmpty())) {
                Optional<ExtensionUrl> parsed = ExtensionUrl.parse(url);
                String name = parsed.map(ExtensionUrl::name).orElse(url);
                Optional<String> known = item.extensions().address(name);
                boolean address = url.contains("://");
                out.add(
                        item.finding(
                                INFO,
                                entry,
                                !address
                                        ? "%s is no web address, so the fields of this extension are not checked."
                                                .formatted(ItemWording.quoted(url))
                                        : parsed.isPresent() && known.isPresent()
                                                ? "Cairn does not know version %s of %s, so its fields are not checked."
                                                        .formatted(parsed.get().version(), name)
                                                : "Cairn does not know the extension %s, so its fields are not checked."
                                                        .formatted(
                                                                ItemWording.plain(
                                                                        ExtensionUrl.shortName(
                                                                                url))),
                                fixes(item, entry, known)));
            }
        }
    }

    private static List<Fix> fixes(CheckedItem item, JsonPointer entry, Optional<String> known) {
        return known.filter(url -> !item.item().extensions().contains(url))
                .map(
                        url ->
                                item.tried(
                                        "Change it to version %s"
                                                .formatted(
                                                        ExtensionUrl.parse(url)
                                                                .map(ExtensionUrl::version)
                                                                .orElse("")),
                                        false,
                                        e -> e.set(entry, url)))
                .orElse(List.of());
    }
}
