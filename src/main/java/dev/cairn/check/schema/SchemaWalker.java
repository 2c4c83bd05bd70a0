package dev.cairn.check.schema;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Finds what a schema says about a place of an item: it follows references, and the branches that
 * could hold there.
 */
public final class SchemaWalker {

    private static final int MAX_REFERENCES = 40;
    private static final int MOST_ANSWERS = 5_000;
    private static final List<String> CHOICES = List.of("anyOf", "oneOf");

    /**
     * What stands in a schema after {@code $ref}, and the file that it stands in. Like the other
     * key it says itself when two are equal: what Java makes for a record is put together at the
     * first question, which takes longer than a hundred walks, and goes through a handle for each
     * part.
     */
    private record Reference(String url, String reference) {

        @Override
        public int hashCode() {
            return 31 * url.hashCode() + reference.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reference known
                    && reference.equals(known.reference)
                    && url.equals(known.url);
        }
    }

    /** What was asked for: the parts that speak of a place, with their branches or as they are. */
    private record Asked(String url, JsonPointer pointer, boolean spread) {

        @Override
        public int hashCode() {
            return 31 * url.hashCode() + pointer.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked
                    && spread == asked.spread
                    && pointer.equals(asked.pointer)
                    && url.equals(asked.url);
        }
    }

    private final SchemaSource source;
    private final SchemaValidators validators;
    private final ConcurrentHashMap<Asked, WalkOutcome> answers = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();
    private final ConcurrentHashMap<Reference, Optional<SchemaPart>> targets =
            new ConcurrentHashMap<>();
    private final ReachableMembers reach = new ReachableMembers(this);

    /**
     * @param source where schemas come from
     * @param validators tell whether the condition of a branch holds
     */
    public SchemaWalker(SchemaSource source, SchemaValidators validators) {
        this.source = source;
        this.validators = validators;
    }

    /**
     * All parts of a schema that speak of a place.
     *
     * @param url address of the schema
     * @param pointer the place, which need not exist
     * @param values gives the item's value at a pointer, null where there is none: conditions look
     *     at it
     */
    public List<SchemaPart> at(
            String url, JsonPointer pointer, Function<JsonPointer, @Nullable JsonValue> values) {
        return known(new Asked(url, pointer, true), values);
    }

    /** As {@link #at}, with references and branches left as they are. */
    public List<SchemaPart> whole(
            String url, JsonPointer pointer, Function<JsonPointer, @Nullable JsonValue> values) {
        return known(new Asked(url, pointer, false), values);
    }

    /** What conditions say hangs on the item; where that leads to is the same for all items. */
    private List<SchemaPart> known(Asked asked, Function<JsonPointer, @Nullable JsonValue> values) {
        WalkOutcome turn = answers.get(asked);
        while (turn instanceof WalkOutcome.Fork fork) {
            turn = fork.after(holds(fork.condition, values.apply(fork.place)));
        }
        return turn instanceof WalkOutcome.End end ? end.parts() : found(asked, values);
    }

    private List<SchemaPart> found(Asked asked, Function<JsonPointer, @Nullable JsonValue> values) {
        Optional<JsonNode> root = source.find(asked.url());
        if (root.isEmpty()) {
            return List.of();
        }
        Walk walk = new Walk(values);
        List<SchemaPart> parts =
                walk.to(asked.pointer(), new SchemaPart(root.get(), asked.url(), "", true));
        if (asked.spread()) {
            parts = walk.spread(parts, asked.pointer(), null);
        }
        WalkOutcome.End end = new WalkOutcome.End(List.copyOf(parts));
        if (kept.incrementAndGet() > MOST_ANSWERS) {
            answers.clear();
            kept.set(0);
        }
        answers.compute(asked, (place, known) -> WalkOutcome.with(known, walk.said, end));
        return end.parts();
    }

    private Optional<Boolean> holds(SchemaPart condition, @Nullable JsonValue value) {
        return value == null ? Optional.empty() : validators.holds(condition, value);
    }

    /** One walk to a place. */
    private final class Walk {

        private final Function<JsonPointer, @Nullable JsonValue> values;

        /** What the conditions on the way said. */
        final List<WalkOutcome.Said> said = new ArrayList<>();

        Walk(Function<JsonPointer, @Nullable JsonValue> values) {
            this.values = values;
        }

        List<SchemaPart> to(JsonPointer pointer, SchemaPart root) {
            List<SchemaPart> parts = List.of(root);
            JsonPointer here = JsonPointer.ROOT;
            for (String token : pointer.tokens()) {
                List<SchemaPart> next = new ArrayList<>();
                for (SchemaPart part : spread(parts, here, token)) {
                    step(part, token, next);
                }
                here = here.child(token);
                parts = next;
            }
            return parts;
        }

        /**
         * Parts with their references and branches.
         *
         * @param token only what may speak of that member or entry; null for all
         */
        List<SchemaPart> spread(List<SchemaPart> parts, JsonPointer here, @Nullable String token) {
            Spread spread = new Spread(this, here, token);
            for (SchemaPart part : parts) {
                spread.add(part, 0);
            }
            return spread.all;
        }

        Optional<Boolean> ask(SchemaPart condition, JsonPointer here) {
            Optional<Boolean> holds = holds(condition, values.apply(here));
            said.add(new WalkOutcome.Said(condition, here, holds));
            return holds;
        }
    }

    private final class Spread {

        final List<SchemaPart> all = new ArrayList<>();
        private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Walk walk;
        private final JsonPointer here;
        private final @Nullable String token;

        Spread(Walk walk, JsonPointer here, @Nullable String token) {
            this.walk = walk;
            this.here = here;
            this.token = token;
        }

        void add(SchemaPart part, int depth) {
            JsonNode node = part.node();
            if (!node.isObject() || depth > MAX_REFERENCES || !leads(part)) {
                return;
            }
            String reference = node.path("$ref").asString("");
            if (!reference.isEmpty()) {
                resolve(part, reference).ifPresent(target -> add(target, depth + 1));
                return;
            }
            if (!seen.add(node)) {
                return;
            }
            all.add(part);
            branches(part, "allOf", part.certain(), depth);
            for (String keyword : CHOICES) {
                branches(part, keyword, node.path(keyword).size() == 1 && part.certain(), depth);
            }
            if (node.has("if")) {
                conditional(part, depth);
            }
        }

        private boolean leads(SchemaPart part) {
            return token == null || reach.leadsTo(part, token);
        }

        private void branches(SchemaPart part, String keyword, boolean certain, int depth) {
            int count = part.node().path(keyword).size();
            for (int i = 0; i < count; i++) {
                add(part.child(certain, keyword, "" + i), depth + 1);
            }
        }

        private void conditional(SchemaPart part, int depth) {
            boolean idle = !leads(part.child(true, "then")) && !leads(part.child(true, "else"));
            if (idle) {
                return;
            }
            Optional<Boolean> holds = walk.ask(part.child(true, "if"), here);
            boolean sure = part.certain() && holds.isPresent();
            if (holds.orElse(true)) {
                add(part.child(sure, "then"), depth + 1);
            }
            if (!holds.orElse(false)) {
                add(part.child(sure, "else"), depth + 1);
            }
        }
    }

    private static void step(SchemaPart part, String token, List<SchemaPart> next) {
        JsonNode node = part.node();
        boolean matched = false;
        if (node.path("properties").has(token)) {
            next.add(part.child(part.certain(), "properties", token));
            matched = true;
        }
        for (var entry : node.path("patternProperties").properties()) {
            if (!entry.getValue().isEmpty() && matches(entry.getKey(), token)) {
                next.add(part.child(part.certain(), "patternProperties", entry.getKey()));
                matched = true;
            }
        }
        if (!matched && node.path("additionalProperties").isObject()) {
            next.add(part.child(part.certain(), "additionalProperties"));
        }
        JsonNode items = node.path("items");
        if (isIndex(token)) {
            if (items.isObject()) {
                next.add(part.child(part.certain(), "items"));
            } else if (items.isArray()) {
                int index = token.equals("-") ? 0 : Integer.parseInt(token);
                next.add(
                        index < items.size()
                                ? part.child(part.certain(), "items", "" + index)
                                : part.child(part.certain(), "additionalItems"));
            }
        }
    }

    private static boolean matches(String pattern, String token) {
        return EcmaPattern.of(pattern, stopped -> {}).matches(token);
    }

    private static boolean isIndex(String token) {
        return token.equals("-")
                || !token.isEmpty()
                        && token.length() < 9
                        && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The part that a reference leads to, from the file that it stands in. */
    Optional<SchemaPart> resolve(SchemaPart from, String reference) {
        Optional<SchemaPart> target =
                targets.computeIfAbsent(
                        new Reference(from.url(), reference), known -> resolve(known));
        return target.map(
                part -> part.certain() == from.certain() ? part : part.with(from.certain()));
    }

    private Optional<SchemaPart> resolve(Reference known) {
        try {
            ReferenceTarget target =
                    ReferenceTarget.of(ReferenceTarget.address(known.url(), known.reference()));
            return source.find(target.url())
                    .map(target::in)
                    .filter(node -> !node.isMissingNode())
                    .map(node -> new SchemaPart(node, target.url(), target.fragment(), true));
        } catch (IllegalArgumentException | BrokenSchemaException e) {
            // a walk for labels is no place to judge a schema: running it does
            return Optional.empty();
        }
    }
}
