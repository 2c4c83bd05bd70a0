package dev.cairn.check.schema;

import com.networknt.schema.Schema;

import dev.cairn.json.JsonValue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiled schemas by address: each is compiled at its first use, once, and shared by all threads.
 *
 * <p>Schemas and whatever they refer to come from the source alone: no network, no file. A schema
 * answers to the address it is found at; ids inside it are not looked at, since many that are
 * published are wrong.
 */
public final class SchemaValidators {

    private final SchemaSource source;
    private final UncheckedPatterns unchecked = new UncheckedPatterns();
    private final SchemaEvaluator verdict;
    private final LibraryEvaluator library;
    private final RuleMarks marks;
    private final ConcurrentHashMap<String, Optional<SchemaValidator>> compiled =
            new ConcurrentHashMap<>();

    private final ConcurrentHashMap<String, Optional<SchemaEvaluator.Test>> parts =
            new ConcurrentHashMap<>();

    public SchemaValidators(SchemaSource source) {
        this.source = source;
        this.verdict = new SchemaEvaluator(source, unchecked);
        this.library = new LibraryEvaluator(source, unchecked);
        this.marks = new RuleMarks(source);
    }

    /**
     * @return the validator for a schema, or empty where the source has none
     * @throws BrokenSchema when the schema cannot be used
     */
    public Optional<SchemaValidator> find(String url) {
        Optional<SchemaValidator> known = compiled.get(url);
        if (known != null) {
            return known;
        }
        Optional<SchemaValidator> made =
                source.find(url).isPresent() ? Optional.of(compile(url)) : Optional.empty();
        compiled.put(url, made);
        return made;
    }

    /** Whether a value is what the parts of schemas that speak of its place ask for. */
    public boolean allow(List<SchemaPart> parts, JsonValue value) {
        for (SchemaPart part : parts) {
            if (part.node().isBoolean() && !part.node().asBoolean()) {
                return false;
            }
            if (part.certain() && part.node().isObject()) {
                Optional<SchemaValidator> known = compiled.get(part.place());
                if (known == null) {
                    known =
                            compiled.computeIfAbsent(
                                    part.place(), place -> Optional.of(compile(place)));
                }
                if (!known.orElseThrow().allows(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether a value passes a part of a schema.
     *
     * @return empty where that cannot be told without the library, or not in time: what hangs on it
     *     is a label or a mark, never a verdict
     */
    Optional<Boolean> holds(SchemaPart part, JsonValue value) {
        Optional<SchemaEvaluator.Test> known = parts.get(part.place());
        if (known == null) {
            known = Optional.ofNullable(verdict.find(part.place()));
            parts.put(part.place(), known);
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean holds = known.get().holds(value);
            return unchecked.take().isEmpty() ? Optional.of(holds) : Optional.empty();
        } catch (StackOverflowError | SchemaEvaluator.Unknown e) {
            unchecked.take();
            return Optional.empty();
        }
    }

    /** For the library a schema is only compiled where our own tests do not know all of it. */
    private SchemaValidator compile(String url) {
        SchemaEvaluator.Test test = verdict.find(url);
        if (test != null) {
            return new SchemaValidator(url, marks, test, () -> library.compiled(url), unchecked);
        }
        Schema schema = LibraryEvaluator.guarded(url, () -> library.compiled(url));
        return new SchemaValidator(url, marks, null, () -> schema, unchecked);
    }
}
