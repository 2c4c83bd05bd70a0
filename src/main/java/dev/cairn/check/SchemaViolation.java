package dev.cairn.check;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One rule of a schema that an item breaks, before it is put into words.
 *
 * @param keyword the schema's word for the rule, such as {@code required}
 * @param pointer the place in the item
 * @param member the member that is missing or too many, for keywords that are about one
 * @param rule what the schema says there: the value of the keyword
 * @param schema address of the schema that was run
 * @param place where the rule stands, address and fragment
 * @param betterRule id of the rule of the check that says the same in better words, as the schema
 *     notes beside it (see {@code x-cairn-rule} in schemas/README.md); null for most
 */
public record SchemaViolation(
        String keyword,
        JsonPointer pointer,
        @Nullable String member,
        JsonNode rule,
        String schema,
        String place,
        @Nullable String betterRule) {

    /** Of what is quick to hash: rules can be large, and two of one place are rare. */
    @Override
    public int hashCode() {
        return Objects.hash(keyword, pointer, member, place);
    }

    /** Keyword of a value that no branch allows because each asks for another type or value. */
    public static final String UNION = "union";

    /** Keyword of an object that lacks each of several members of which one must be there. */
    public static final String EITHER = "either";

    /** Keyword of coordinates that are nested in another way than their shape asks for. */
    public static final String SHAPE = "shape";

    /** Keyword of a value that could not be checked because the pattern took too long. */
    public static final String UNCHECKED = "unchecked";

    /** Keyword of a value that more than one branch allows where only one may. */
    public static final String AMBIGUOUS = "ambiguous";

    /** Whether an object lacks a member, or one of several. */
    public boolean isMissing() {
        return keyword.equals("required") || keyword.equals(EITHER);
    }

    /** The members that it is about: the one, or those that the rule lists. */
    public List<String> members() {
        if (member != null) {
            return List.of(member);
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : rule) {
            names.add(name.asString(""));
        }
        return names;
    }
}
