package dev.cairn.check.explain;

import dev.cairn.check.Finding;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.Severity;
import dev.cairn.check.Violation;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.Validators;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes findings of what schemas complain of: what several complain of at one place is said once.
 */
public final class SchemaFindings {

    private static final Set<String> MEMBER_TOO_MANY =
            Set.of("additionalProperties", "unevaluatedProperties", "propertyNames");

    private final Item item;
    private final Sentences sentences;
    private final Words words;
    private final SchemaFixes fixes;

    public SchemaFindings(SchemaFieldFacts facts, Validators validators, Item item) {
        this.item = item;
        this.words = new Words(facts, item);
        this.sentences = new Sentences(facts, item, words);
        this.fixes = new SchemaFixes(facts, validators, item);
    }

    /**
     * @param limit put no more than this many into words: those are the expensive part
     * @return the findings; violations past the limit come without fixes and with a short sentence
     */
    public List<Finding> of(List<Violation> violations, int limit) {
        List<Finding> findings = new ArrayList<>();
        for (Violation v : new Consequences(item).without(violations)) {
            findings.add(findings.size() < limit ? finding(v) : shortFinding(v));
        }
        return findings;
    }

    /** How many errors the violations amount to. */
    public long errors(List<Violation> violations) {
        return new Consequences(item)
                .without(violations).stream().filter(v -> severity(v) == Severity.ERROR).count();
    }

    private Finding finding(Violation v) {
        Pointer pointer = blamed(v);
        JsonText text = item.text();
        Span span =
                pointer.equals(v.pointer()) ? Places.mark(text, pointer) : text.nameSpan(pointer);
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

    private Finding shortFinding(Violation v) {
        return new Finding(
                severity(v),
                "schema/" + v.keyword(),
                v.schema(),
                v.pointer(),
                item.text().nearestSpan(v.pointer()),
                sentences.of(v),
                List.of());
    }

    private static Severity severity(Violation v) {
        return v.keyword().equals(Violation.UNCHECKED) ? Severity.WARNING : Severity.ERROR;
    }

    /** A member that is too many is to blame itself, not the object that holds it. */
    private Pointer blamed(Violation v) {
        @Nullable String member = v.member();
        if (member != null && MEMBER_TOO_MANY.contains(v.keyword())) {
            Pointer place = v.pointer().child(member);
            if (item.text().get(place) != null) {
                return place;
            }
        }
        return v.pointer();
    }
}
