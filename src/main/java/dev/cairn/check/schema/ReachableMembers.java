package dev.cairn.check.schema;

import tools.jackson.databind.JsonNode;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which members a part of a schema can speak of at all, through its references and branches. Most
 * branches are about other members than the one that is asked for, and their conditions need not be
 * looked at then. Safe to share between threads.
 */
final class ReachableMembers {

    /** So many nodes are remembered; then it is begun anew. */
    private static final int MOST = 20_000;

    /** Keywords that may speak of members of any name, or of entries. */
    private static final List<String> OPEN =
            List.of("patternProperties", "additionalProperties", "items");

    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("then", "else");

    /**
     * @param names members that it names
     * @param open whether it may speak of others as well
     */
    private record Names(Set<String> names, boolean open) {

        static final Names NONE = new Names(Set.of(), false);
        static final Names ALL = new Names(Set.of(), true);

        boolean has(String name) {
            return open || names.contains(name);
        }
    }

    private final SchemaWalker walk;
    private final Map<JsonNode, Names> known = Collections.synchronizedMap(new IdentityHashMap<>());

    ReachableMembers(SchemaWalker walk) {
        this.walk = walk;
    }

    /** Whether a part may say something about a member or entry of what it describes. */
    boolean leadsTo(SchemaPart part, String token) {
        return names(part).has(token);
    }

    private Names names(SchemaPart part) {
        JsonNode node = part.node();
        Names there = known.get(node);
        if (there == null) {
            if (known.size() > MOST) {
                known.clear();
            }
            // a part that refers to itself is met again on the way: then anything is possible
            known.put(node, Names.ALL);
            there = find(part, node);
            known.put(node, there);
        }
        return there;
    }

    private Names find(SchemaPart part, JsonNode node) {
        if (!node.isObject()) {
            return Names.NONE;
        }
        String reference = node.path("$ref").asString("");
        if (!reference.isEmpty()) {
            Optional<SchemaPart> target = walk.resolve(part, reference);
            return target.map(this::names).orElse(Names.NONE);
        }
        for (String keyword : OPEN) {
            if (node.has(keyword)) {
                return Names.ALL;
            }
        }
        Set<String> all = new HashSet<>(node.path("properties").propertyNames());
        for (String keyword : LISTS) {
            for (int i = 0; i < node.path(keyword).size(); i++) {
                if (!add(names(part.child(false, keyword, "" + i)), all)) {
                    return Names.ALL;
                }
            }
        }
        for (String keyword : BRANCHES) {
            if (node.has(keyword) && !add(names(part.child(false, keyword)), all)) {
                return Names.ALL;
            }
        }
        return new Names(Set.copyOf(all), false);
    }

    private static boolean add(Names more, Set<String> all) {
        all.addAll(more.names());
        return !more.open();
    }
}
