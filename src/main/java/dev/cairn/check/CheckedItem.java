package dev.cairn.check;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.TextSpan;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.ExtensionTable;
import dev.cairn.stac.extension.PrefixedFieldNames;
import dev.cairn.stac.extension.UsedExtensions;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * An item as rules see it, with what the schemas had to say already.
 *
 * @param item its parts
 * @param kind what it describes
 * @param options profile, file name and the like
 * @param facts what the schemas know of fields
 * @param violations what the schemas complain of
 * @param unchecked declared extensions for which no schema is at hand
 * @param places says where in the item a place is
 * @param shared what rules have worked out for each other
 */
public record CheckedItem(
        StacItem item,
        ItemKind kind,
        CheckOptions options,
        SchemaFields facts,
        List<SchemaViolation> violations,
        List<String> unchecked,
        PlaceWords places,
        SharedFacts shared) {

    public JsonText text() {
        return item.text();
    }

    public @Nullable JsonValue get(JsonPointer pointer) {
        return item.text().get(pointer);
    }

    /** Whether somebody is still at work on it, as the service sees it: it has no status yet. */
    public boolean isDraft() {
        return isDraft(item, options);
    }

    /** See {@link #isDraft()}; the profile of the schemas alone knows no drafts. */
    public static boolean isDraft(StacItem item, CheckOptions options) {
        return options.profile() == Profile.AIOPEN && item.status() == PublicationStatus.DRAFT;
    }

    /** What it weighs that a value is missing which has to be there: in a draft it is to do. */
    public Severity severityOfMissing() {
        return isDraft() ? Severity.TODO : Severity.ERROR;
    }

    /** The extensions that are known. */
    public ExtensionTable extensions() {
        return facts.extensions();
    }

    /** The names of its fields, found once for all rules. */
    public PrefixedFieldNames fieldNames() {
        return shared.get(
                PrefixedFieldNames.class, this, checked -> PrefixedFieldNames.of(checked.item()));
    }

    /** The extensions that it uses, found once for all rules. */
    public UsedExtensions usedExtensions() {
        return shared.get(
                UsedExtensions.class,
                this,
                checked ->
                        new UsedExtensions(
                                checked.item(), checked.fieldNames(), checked.extensions()));
    }

    /** Whether a schema complains of this very place. */
    public boolean isBroken(JsonPointer pointer) {
        // by index: rules ask for many places, and most items have next to no violations
        for (int i = 0; i < violations.size(); i++) {
            if (violations.get(i).pointer().equals(pointer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a schema complains that the item itself lacks a member. */
    public boolean lacks(String member) {
        for (SchemaViolation violation : violations) {
            if (violation.pointer().isRoot() && member.equals(violation.member())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A fix that is offered only where no schema has anything new against the item afterwards.
     *
     * @return a list of one
     */
    public List<Fix> tried(String title, boolean sure, Consumer<JsonEditor> change) {
        return tried(Fix.of(title, sure, text(), change));
    }

    /** See {@link #tried(String, boolean, Consumer)}. */
    public List<Fix> tried(Fix fix) {
        return List.of(new TriedFix(fix));
    }

    /** A finding of a rule at a place; the sentence is led by the place in words. */
    public Finding finding(RuleInfo rule, JsonPointer pointer, String sentence, List<Fix> fixes) {
        return finding(rule, rule.severity(), pointer, places.mark(pointer), sentence, fixes);
    }

    /** As {@link #finding(RuleInfo, JsonPointer, String, List)}, of a value that is missing. */
    public Finding missing(RuleInfo rule, JsonPointer pointer, String sentence, List<Fix> fixes) {
        return finding(rule, severityOfMissing(), pointer, places.mark(pointer), sentence, fixes);
    }

    public Finding finding(RuleInfo rule, JsonPointer pointer, String sentence, Fix... fixes) {
        return finding(rule, pointer, sentence, List.of(fixes));
    }

    /**
     * As {@link #finding(RuleInfo, Pointer, String, List)}, with a severity and a mark of its own.
     */
    public Finding finding(
            RuleInfo rule,
            Severity severity,
            JsonPointer pointer,
            TextSpan span,
            String sentence,
            List<Fix> fixes) {
        String where = places.where(pointer);
        String message = where.isEmpty() ? sentence : where + ": " + sentence;
        return new Finding(severity, rule.id(), null, pointer, span, where, message, fixes);
    }
}
