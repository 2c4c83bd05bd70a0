package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads from schemas which parts of them a rule of the check speaks of in better words: a part says
 * so by the keyword {@value #KEYWORD}, whose value is the id of the rule. It holds for all that
 * stands in that part, and says nothing about what an item may be. Safe to share between threads.
 */
final class RuleMarks {

    static final String KEYWORD = "x-cairn-rule";

    private final SchemaSource source;
    private final ConcurrentHashMap<String, Optional<String>> known = new ConcurrentHashMap<>();

    RuleMarks(SchemaSource source) {
        this.source = source;
    }

    /**
     * The id of the rule that speaks of what stands at a place of a schema; null for most.
     *
     * @param place address and fragment
     */
    @Nullable String at(String place) {
        Optional<String> there = known.get(place);
        if (there == null) {
            there = Optional.ofNullable(read(place));
            known.put(place, there);
        }
        return there.orElse(null);
    }

    /** The innermost mark on the way to the place. */
    private @Nullable String read(String place) {
        try {
            ReferenceTarget target = ReferenceTarget.of(place);
            JsonNode node = source.find(target.url()).orElse(null);
            JsonPointer way = JsonPointer.compile(target.pointer());
            String mark = null;
            while (node != null) {
                mark = node.path(KEYWORD).asString(mark);
                node = way.matches() ? null : next(node, way);
                way = way.matches() ? way : way.tail();
            }
            return mark;
        } catch (IllegalArgumentException | BrokenSchemaException e) {
            // a place without a pointer has no marks on the way
            return null;
        }
    }

    private static @Nullable JsonNode next(JsonNode node, JsonPointer way) {
        return node.isArray()
                ? node.get(way.getMatchingIndex())
                : node.get(way.getMatchingProperty());
    }
}
