package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.TextCorrections;
import dev.cairn.check.rule.FileNameIds;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.PublicationStatus;

import java.util.List;

/** An id can stand in file names and addresses, and is the name of the item's file. */
public final class IdRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "id",
                    Severity.WARNING,
                    "An identifier has no character that breaks file names or addresses, and the item's file does not bear the name of another.",
                    "Catalogues make addresses and file names of it. A file whose name has nothing in common with the id is a hint only; usual names such as item.json say nothing.",
                    "Put dashes in their place.");

    private static final JsonPointer ID = JsonPointer.of("id");
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String BREAKING = BLANKS + ":/\\?#%*\"<>|";
    private static final String ENDING = ".json";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        String id = item.item().id();
        if (id == null || id.isEmpty()) {
            return;
        }
        int breaking = breaking(id);
        if (breaking < id.length()) {
            String slug = TextCorrections.slug(id);
            char found = id.charAt(breaking);
            out.add(
                    item.finding(
                            INFO,
                            ID,
                            (BLANKS.indexOf(found) >= 0 ? "A blank" : "“" + found + "”")
                                    + " breaks file names and addresses; letters, digits, - and _ work everywhere.",
                            slug.isEmpty() ? List.of() : List.of(set(item, slug))));
            return;
        }
        String name = item.options().fileName();
        if (name != null && name.endsWith(ENDING)) {
            String stem = name.substring(0, name.length() - ENDING.length());
            if (!isPublished(item) && FileNameIds.isAnother(stem, id)) {
                out.add(
                        item.finding(
                                INFO,
                                Severity.HINT,
                                ID,
                                item.text().nearestSpan(ID),
                                "The file is called "
                                        + ItemWording.quoted(name)
                                        + "; with the name "
                                        + ItemWording.quoted(id + ENDING)
                                        + " the item is easier to find. Rename the file; the id stays.",
                                List.of()));
            }
        }
    }

    /** Where the first character stands that breaks something; the length where none does. */
    private static int breaking(String id) {
        int at = 0;
        while (at < id.length() && !isBreaking(id.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreaking(char c) {
        boolean usual =
                c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == '-'
                        || c == '_';
        return !usual && BREAKING.indexOf(c) >= 0;
    }

    /** What a new id means for a published item is said by the guide's own rule. */
    private static boolean isPublished(CheckedItem item) {
        return item.options().profile() == Profile.AIOPEN
                && item.item().status() == PublicationStatus.PUBLISHED;
    }

    private static Fix set(CheckedItem item, String id) {
        return Fix.of(
                "Change the id to " + ItemWording.quoted(id),
                false,
                item.text(),
                e -> e.set(ID, id));
    }
}
