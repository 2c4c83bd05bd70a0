package dev.cairn.json;

import java.util.List;

/**
 * A name that stands more than once in one object. The last one is the one that counts.
 *
 * @param object where the object is
 * @param name the name in question
 * @param memberSpans all members of that name, in text order, each from its name to its value
 */
public record Duplicate(Pointer object, String name, List<Span> memberSpans) {
    public Duplicate {
        memberSpans = List.copyOf(memberSpans);
    }
}
