package dev.cairn.check.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;

import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.List;

/** One compiled schema. Safe to share between threads. */
public final class Validator {

    private final String url;
    private final Schema schema;
    private final Verdict.@Nullable Test verdict;

    Validator(String url, Schema schema, Verdict.@Nullable Test verdict) {
        this.url = url;
        this.schema = schema;
        this.verdict = verdict;
    }

    /** Whether {@link #passes} can tell for this schema at all. */
    public boolean isQuick() {
        return verdict != null;
    }

    /**
     * Whether an item surely passes, told without a word on why not.
     *
     * @return false where it does not pass, or where only {@link #run} can tell
     */
    public boolean passes(JsonValue item) {
        Verdict.Test test = verdict;
        if (test == null) {
            return false;
        }
        try {
            boolean holds = test.holds(item);
            return Unchecked.take().isEmpty() && holds;
        } catch (StackOverflowError | Verdict.Unknown e) {
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
    public List<Violation> run(JsonNode item) {
        Unchecked.take();
        List<Error> errors = Validators.guarded(url, () -> schema.validate(item));
        List<String> unchecked = Unchecked.take();
        if (errors.isEmpty() && unchecked.isEmpty()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>(Branches.meant(url, errors));
        for (String pattern : unchecked) {
            violations.add(
                    new Violation(
                            Violation.UNCHECKED,
                            Pointer.ROOT,
                            null,
                            StringNode.valueOf(pattern),
                            url,
                            url));
        }
        return violations;
    }
}
