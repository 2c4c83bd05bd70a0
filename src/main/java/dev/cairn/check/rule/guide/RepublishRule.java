package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.FileNameIds;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.PublicationStatus;

/**
 * Publishing again under the same id changes what is published; another id publishes a second
 * resource.
 */
public final class RepublishRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "href-changed-id",
                    Severity.HINT,
                    "An item that is published keeps its id: its file does not bear the name of another.",
                    "Publishing again under the same id changes what is published; another id publishes a second resource.",
                    "");

    private static final JsonPointer ID = JsonPointer.of("id");
    private static final String ENDING = ".json";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.item().status() != PublicationStatus.PUBLISHED) {
            return;
        }
        String id = item.item().id();
        String name = item.options().fileName();
        if (id == null || name == null) {
            return;
        }
        String stem =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (!id.isBlank() && FileNameIds.isAnother(stem, id)) {
            out.add(
                    item.finding(
                            INFO,
                            ID,
                            "The file is named after another identifier, "
                                    + ItemWording.quoted(stem)
                                    + ". If the item was published under that one, it becomes a second resource under this one."));
        }
    }
}
