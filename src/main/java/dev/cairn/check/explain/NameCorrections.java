package dev.cairn.check.explain;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.Fix;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.shape.ShapeCandidate;
import dev.cairn.check.shape.ShapeFitter;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.FieldNameMatcher;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Members of an object whose names are nearly right: which fields they are meant to be, and the fix
 * that gives them their names and the values the shape that the schemas ask for there.
 */
public final class NameCorrections {

    private final SchemaFields facts;
    private final StacItem item;
    private final ShapeFitter fitter;

    public NameCorrections(SchemaFields facts, StacItem item) {
        this.facts = facts;
        this.item = item;
        this.fitter = new ShapeFitter(facts, item);
    }

    /**
     * The members that nothing knows and that stand for missing ones.
     *
     * @return missing names by written ones; empty where there is no object
     */
    public Map<String, String> forMissing(JsonPointer holder, Collection<String> missing) {
        if (!(item.text().get(holder) instanceof JsonObject object)) {
            return Map.of();
        }
        List<String> strangers =
                object.names().stream()
                        .filter(name -> !facts.knows(item, holder.child(name)))
                        .toList();
        return FieldNameMatcher.paired(
                strangers,
                missing.stream().filter(name -> !object.has(name)).toList(),
                (name, meant) -> fitted(holder, object, name, meant) != null);
    }

    /** The field that a member is meant to be, where its value fits there in some shape. */
    public Optional<String> known(JsonPointer holder, String written) {
        return item.text().get(holder) instanceof JsonObject object
                ? candidates(holder, object, written).stream()
                        .filter(name -> fitted(holder, object, written, name) != null)
                        .findFirst()
                : Optional.empty();
    }

    /** The field that a member is meant to be, whether its value is right there or not. */
    public Optional<String> near(JsonPointer holder, String written) {
        return item.text().get(holder) instanceof JsonObject object
                ? candidates(holder, object, written).stream().findFirst()
                : Optional.empty();
    }

    private List<String> candidates(JsonPointer holder, JsonObject object, String written) {
        return FieldNameMatcher.candidates(
                written,
                facts.members(item, holder).stream()
                        .map(FieldDescription::name)
                        .filter(name -> !object.has(name))
                        .toList());
    }

    private @Nullable ShapeCandidate fitted(
            JsonPointer holder, JsonObject object, String written, String meant) {
        JsonValue value = Objects.requireNonNull(object.get(written));
        return fitter.fit(holder.child(meant), value).orElse(null);
    }

    /** The fix that renames members, in one step; it keeps what they hold. */
    Fix renaming(JsonPointer holder, Map<String, String> names) {
        List<String> titles = new ArrayList<>();
        names.forEach((from, to) -> titles.add("“%s” to “%s”".formatted(from, to)));
        return Fix.of(
                "Rename " + ItemWording.both(titles),
                true,
                item.text(),
                e -> rename(e, holder, names));
    }

    /** Renames members and brings their values into shape. */
    public void rename(JsonEditor editor, JsonPointer holder, Map<String, String> names) {
        if (item.text().get(holder) instanceof JsonObject object) {
            names.forEach(
                    (from, to) -> {
                        ShapeCandidate value = fitted(holder, object, from, to);
                        editor.rename(holder.child(from), to);
                        if (value != null && !value.title().isEmpty()) {
                            editor.set(holder.child(to), value.value());
                        }
                    });
        }
    }
}
