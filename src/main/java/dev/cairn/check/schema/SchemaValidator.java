package dev.cairn.check.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;

/** One compiled schema. Safe to share between threads. */
public final class SchemaValidator {

    private final String url;
    private final RuleMarks marks;
    private final SchemaEvaluator.@Nullable Test verdict;
    private final Supplier<Schema> library;
    private final UncheckedPatterns unchecked;
    private volatile @Nullable Schema schema;

    /**
     * @param marks of the schemas
     * @param verdict the schema as our own tests; null where they do not know all of it
     * @param library compiles it for the library, when that is needed
     * @param unchecked is told what its tests and the library give up
     */
    SchemaValidator(
            String url,
            RuleMarks marks,
            SchemaEvaluator.@Nullable Test verdict,
            Supplier<Schema> library,
            UncheckedPatterns unchecked) {
        this.url = url;
        this.marks = marks;
        this.verdict = verdict;
        this.library = library;
        this.unchecked = unchecked;
    }

    /** Whether our own tests tell for this schema, so that the library is not needed. */
    public boolean isQuick() {
        return verdict != null;
    }

    /**
     * Whether an item surely passes, told without a word on why not.
     *
     * @return false where it does not pass, or where only {@link #run} can tell
     */
    public boolean passes(JsonValue item) {
        SchemaEvaluator.Test test = verdict;
        if (test == null) {
            return false;
        }
        try {
            boolean holds = test.holds(item);
            return unchecked.take().isEmpty() && holds;
        } catch (StackOverflowError | SchemaEvaluator.Unknown e) {
            return false;
        }
    }

    /**
     * Runs the schema.
     *
     * @return what the item breaks, one entry for each mistake, in the order found; empty when it
     *     is valid
     * @throws BrokenSchema when the schema turns out to be unusable
     */
    public List<SchemaViolation> run(JsonValue item) {
        if (passes(item)) {
            return List.of();
        }
        SchemaEvaluator.Test test = verdict;
        unchecked.take();
        if (test != null) {
            try {
                EvaluationErrors errors = new EvaluationErrors();
                test.collectErrors(item, errors);
                return violations(errors.found(), unchecked.take());
            } catch (StackOverflowError | SchemaEvaluator.Unknown e) {
                unchecked.take();
            }
        }
        return runLibrary(LibraryJsonTree.of(item));
    }

    /** Whether it passes, without a word on why not. */
    boolean allows(JsonValue value) {
        return passes(value) || verdict == null && run(value).isEmpty();
    }

    /** As {@link #run}, by the library in any case: what {@link #run} says is held against it. */
    public List<SchemaViolation> runLibrary(JsonNode item) {
        unchecked.take();
        List<Error> errors = LibraryEvaluator.guarded(url, () -> schema().validate(item));
        return violations(errors.stream().map(EvaluationTrace::of).toList(), unchecked.take());
    }

    private Schema schema() {
        Schema known = schema;
        if (known == null) {
            known = library.get();
            schema = known;
        }
        return known;
    }

    private List<SchemaViolation> violations(List<EvaluationTrace> errors, List<String> patterns) {
        List<SchemaViolation> violations =
                new ArrayList<>(BranchSelection.meant(url, marks, errors));
        for (String pattern : new LinkedHashSet<>(patterns)) {
            violations.add(
                    new SchemaViolation(
                            SchemaViolation.UNCHECKED,
                            JsonPointer.ROOT,
                            null,
                            StringNode.valueOf(pattern),
                            url,
                            url,
                            null));
        }
        return violations;
    }
}
