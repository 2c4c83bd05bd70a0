package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;

import java.util.List;

/** The item says how to cite it. */
public final class CitationRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "citation",
                    Severity.HINT,
                    "The item says how to cite it.",
                    "The details page of the Marketplace shows it.",
                    "");

    private static final Pointer PROPERTIES = Pointer.of("properties");
    private static final List<String> CITATIONS =
            List.of("sci:doi", "sci:citation", "sci:publications");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.get(PROPERTIES) instanceof JsonObject
                && CITATIONS.stream()
                        .allMatch(name -> item.get(Pointer.of("properties", name)) == null)
                && item.item().linksOf("cite-as").isEmpty()) {
            out.add(
                    item.finding(
                            INFO,
                            PROPERTIES,
                            "The item says nowhere how to cite it; the details page shows it."));
        }
    }
}
