package dev.cairn.check.shape;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the schemas ask for at a place of an item, which need not exist. */
final class ShapeDemand {

    private final SchemaFields facts;
    private final StacItem item;
    private final JsonPointer place;
    private @Nullable List<FieldDescription> members;

    ShapeDemand(SchemaFields facts, StacItem item, JsonPointer place) {
        this.facts = facts;
        this.item = item;
        this.place = place;
    }

    JsonPointer place() {
        return place;
    }

    /** The name of the field, of a list for its entries. */
    String field() {
        List<String> tokens = place.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (JsonPointer.index(tokens.get(i)) < 0) {
                return tokens.get(i);
            }
        }
        return "";
    }

    /** Whether a value of a JSON type may stand there. */
    boolean asks(String type) {
        return types().contains(type);
    }

    boolean asksNumber() {
        return asks("number") || asks("integer");
    }

    private Set<String> types() {
        return facts.field(item, place).map(FieldDescription::types).orElse(Set.of());
    }

    /** The only values allowed, as far as they are texts; empty where the choice is free. */
    List<String> choices() {
        List<String> texts = new ArrayList<>();
        facts.field(item, place)
                .map(FieldDescription::choices)
                .orElse(List.of())
                .forEach(
                        choice -> {
                            if (choice instanceof String text) {
                                texts.add(text);
                            }
                        });
        return texts;
    }

    /** The members that an object there may have. */
    List<FieldDescription> members() {
        List<FieldDescription> known = members;
        if (known == null) {
            known = facts.members(item, place);
            members = known;
        }
        return known;
    }

    Optional<FieldDescription> member(String name) {
        return members().stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** Whether an object there, of whatever kind, may have a member. */
    boolean knows(String name) {
        return facts.knows(item, place.child(name));
    }

    /** The entries of a list there. */
    ShapeDemand entry() {
        return new ShapeDemand(facts, item, place.child(0));
    }

    /** A member of an object there, known or not. */
    ShapeDemand child(String name) {
        return new ShapeDemand(facts, item, place.child(name));
    }
}
