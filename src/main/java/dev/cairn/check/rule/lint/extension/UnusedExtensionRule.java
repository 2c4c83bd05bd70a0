package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Declarations;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/** A declared extension is used. */
public final class UnusedExtensionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "unused-extension",
                    Severity.HINT,
                    "A declared extension is used.",
                    "Programs that see the declaration look for its fields in vain. For an extension that asks for one of its fields it is an error.",
                    "Remove the declaration.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.item().root().get("stac_extensions") instanceof JsonArray declared)) {
            return;
        }
        Iterator<String> urls = item.item().extensions().iterator();
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i) instanceof JsonString) {
                Optional<ExtensionUrl> extension = ExtensionUrl.parse(urls.next());
                if (extension.isPresent() && isUnused(item, extension.get().name())) {
                    report(item, extension.get(), Declarations.LIST.child(i), out);
                }
            }
        }
    }

    private static boolean isUnused(CheckedItem item, String name) {
        return item.usedExtensions().isUnused(name) && !isAskedFor(item, name);
    }

    private static void report(
            CheckedItem item, ExtensionUrl extension, JsonPointer entry, FindingSink out) {
        Predicate<SchemaViolation> complaint =
                v -> v.schema().equals(extension.url()) && INFO.isBetterFor(v);
        boolean error = item.violations().stream().anyMatch(complaint);
        if (error) {
            out.explains(complaint);
            if (item.lacks("assets")) {
                // which is said already; without assets their fields cannot be used
                return;
            }
        }
        out.add(
                item.finding(
                        INFO,
                        error ? item.severityOfMissing() : Severity.HINT,
                        entry,
                        FindingSpans.mark(item.text(), entry),
                        "The item uses no field of the extension "
                                + extension.name()
                                + (error ? ", which asks for one at least." : "."),
                        item.tried("Remove the declaration", true, e -> e.remove(entry))));
    }

    /** That the version is missing is said by the guide's own rule, which adds it. */
    private static boolean isAskedFor(CheckedItem item, String name) {
        return item.options().profile() == Profile.AIOPEN && name.equals("version");
    }
}
