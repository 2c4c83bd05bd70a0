package dev.cairn.check.explain;

import dev.cairn.check.Finding;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes findings of what schemas complain of: what several complain of at one place is said once.
 */
public final class SchemaFindingFactory {

    private static final Set<String> MEMBER_TOO_MANY =
            Set.of("additionalProperties", "unevaluatedProperties", "propertyNames");

    private final SchemaFields facts;
    private final StacItem item;
    private final MissingValues missing;
    private final boolean draft;
    private final ErrorSentences sentences;
    private final ItemWording words;
    private final SchemaFixes fixes;

    /**
     * @param draft whether values that are missing are to do, and no errors
     */
    public SchemaFindingFactory(
            SchemaFieldFacts facts, SchemaValidators validators, StacItem item, boolean draft) {
        this.facts = facts;
        this.missing = new MissingValues(facts, item);
        this.draft = draft;
        this.item = item;
        this.words = new ItemWording(facts, item);
        this.sentences = new ErrorSentences(facts, item, words);
        this.fixes = new SchemaFixes(facts, validators, item);
    }

    /**
     * @param limit put no more than this many into words: those are the expensive part
     * @return the findings; violations past the limit come without fixes and with a short sentence
     */
    public List<Finding> of(List<SchemaViolation> violations, int limit) {
        List<Finding> findings = new ArrayList<>();
        for (SchemaViolation v : new ConsequentErrorFilter(facts, item).without(violations)) {
            findings.add(findings.size() < limit ? finding(v) : shortFinding(v));
        }
        return findings;
    }

    /** How many errors the violations amount to. */
    public long errors(List<SchemaViolation> violations) {
        return new ConsequentErrorFilter(facts, item)
                .without(violations).stream().filter(v -> severity(v).isUnmet()).count();
    }

    private Finding finding(SchemaViolation v) {
        JsonPointer pointer = blamed(v);
        JsonText text = item.text();
        TextSpan span =
                pointer.equals(v.pointer())
                        ? FindingSpans.mark(text, pointer)
                        : text.nameSpan(pointer);
        String where = words.place(pointer);
        String sentence = sentences.of(v);
        return new Finding(
                severity(v),
                "schema/" + v.keyword(),
                v.schema(),
                pointer,
                span,
                where,
                where.isEmpty() ? sentence : where + ": " + sentence,
                new LazyFixes(() -> fixes.of(v)));
    }

    private Finding shortFinding(SchemaViolation v) {
        return new Finding(
                severity(v),
                "schema/" + v.keyword(),
                v.schema(),
                v.pointer(),
                item.text().nearestSpan(v.pointer()),
                sentences.of(v),
                List.of());
    }

    private Severity severity(SchemaViolation v) {
        if (v.keyword().equals(SchemaViolation.UNCHECKED)) {
            return Severity.WARNING;
        }
        return draft && missing.areMeantBy(v) ? Severity.TODO : Severity.ERROR;
    }

    /** A member that is too many is to blame itself, not the object that holds it. */
    private JsonPointer blamed(SchemaViolation v) {
        @Nullable String member = v.member();
        if (member != null && MEMBER_TOO_MANY.contains(v.keyword())) {
            JsonPointer place = v.pointer().child(member);
            if (item.text().get(place) != null) {
                return place;
            }
        }
        return v.pointer();
    }
}
