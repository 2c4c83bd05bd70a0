package dev.cairn.json.text;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;

import java.util.List;

/**
 * A name that stands more than once in one object. The last one is the one that counts.
 *
 * @param object where the object is
 * @param name the name in question
 * @param memberSpans all members of that name, in text order, each from its name to its value
 */
public record DuplicateMember(JsonPointer object, String name, List<TextSpan> memberSpans) {
    public DuplicateMember {
        memberSpans = List.copyOf(memberSpans);
    }
}
