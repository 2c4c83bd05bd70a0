package dev.cairn.workspace.merge;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.RawJson;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One merge: goes down three trees at once, and writes into ours what only theirs changed. */
final class ThreeWayMerge {

    private final JsonText theirs;
    private final Map<JsonPointer, MergeSide> choices;
    private final JsonEditor editor;
    private final List<JsonPointer> taken = new ArrayList<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();

    ThreeWayMerge(JsonText ours, JsonText theirs, Map<JsonPointer, MergeSide> choices) {
        this.theirs = theirs;
        this.choices = choices;
        this.editor = new JsonEditor(ours);
    }

    /** A place in both texts: in arrays the indexes may differ. */
    private record Spot(JsonPointer ours, JsonPointer theirs) {
        static final Spot ROOT = new Spot(JsonPointer.ROOT, JsonPointer.ROOT);

        Spot member(String name) {
            return new Spot(ours.child(name), theirs.child(name));
        }

        Spot element(int own, int other) {
            return new Spot(ours.child(own), theirs.child(other));
        }
    }

    MergedItem run(JsonText base) {
        merge(Spot.ROOT, base.root(), editor.result().root(), theirs.root());
        return new MergedItem(editor.result(), editor.edits(), taken, conflicts.reversed());
    }

    private void merge(
            Spot at, @Nullable JsonValue base, @Nullable JsonValue own, @Nullable JsonValue other) {
        if (Objects.equals(own, other) || Objects.equals(base, other)) {
            return;
        }
        if (own instanceof JsonObject o
                && other instanceof JsonObject t
                && !o.repeats()
                && !t.repeats()
                && (base == null || base instanceof JsonObject b && !b.repeats())) {
            members(at, base instanceof JsonObject b ? b : null, o, t);
        } else if (own instanceof JsonArray o
                && other instanceof JsonArray t
                && base instanceof JsonArray b) {
            elements(at, b, o, t);
        } else if (Objects.equals(base, own)) {
            take(at, other);
        } else {
            conflict(at, base, own, other);
        }
    }

    private void conflict(
            Spot at, @Nullable JsonValue base, @Nullable JsonValue own, @Nullable JsonValue other) {
        conflicts.add(new MergeConflict(at.ours(), base, own, other));
        if (choices.get(at.ours()) == MergeSide.THEIRS) {
            take(at, other);
        }
    }

    /** Puts their value in the place of ours, spelled as theirs is. */
    private void take(Spot at, @Nullable JsonValue other) {
        taken.add(at.ours());
        if (other == null) {
            editor.remove(at.ours());
        } else if (editor.result().has(at.ours())) {
            editor.set(at.ours(), source(at.theirs()));
        } else {
            insert(at);
        }
    }

    private RawJson source(JsonPointer place) {
        return new RawJson(theirs.source(place));
    }

    /** A new member stands behind the one that it follows in theirs. */
    private void insert(Spot at) {
        JsonPointer parent = Objects.requireNonNull(at.ours().parent());
        JsonPointer theirParent = Objects.requireNonNull(at.theirs().parent());
        JsonObject into = (JsonObject) Objects.requireNonNull(editor.result().get(parent));
        JsonObject from = (JsonObject) Objects.requireNonNull(theirs.get(theirParent));
        List<String> own = new ArrayList<>(into.names());
        int index = own.size();
        String before = null;
        for (String name : from.names()) {
            if (name.equals(at.theirs().last())) {
                break;
            }
            before = own.contains(name) ? name : before;
        }
        if (before != null) {
            index = own.indexOf(before) + 1;
        }
        editor.insertMember(parent, index, at.ours().last(), source(at.theirs()));
    }

    private void members(Spot at, @Nullable JsonObject base, JsonObject own, JsonObject other) {
        Set<String> names = new LinkedHashSet<>(own.names());
        names.addAll(other.names());
        if (base != null) {
            names.addAll(base.names());
        }
        for (String name : names) {
            merge(
                    at.member(name),
                    base == null ? null : base.get(name),
                    own.get(name),
                    other.get(name));
        }
    }

    private void elements(Spot at, JsonArray base, JsonArray own, JsonArray other) {
        List<ListStretch> stretches =
                ListStretch.of(base.elements(), own.elements(), other.elements());
        if (stretches.stream().anyMatch(each -> !each.isSettled(base, own, other))) {
            conflict(at, base, own, other);
            return;
        }
        // from the end, so that the indexes of what is still to come stay
        for (ListStretch stretch : stretches.reversed()) {
            stretch(at, stretch, base, own, other);
        }
    }

    private void stretch(
            Spot at, ListStretch stretch, JsonArray base, JsonArray own, JsonArray other) {
        if (stretch.isInsertion()) {
            List<JsonValue> present = own.elements().subList(stretch.ownFrom(), stretch.ownTo());
            for (int i = stretch.otherTo() - 1; i >= stretch.otherFrom(); i--) {
                if (!present.contains(other.get(i))) {
                    add(at, stretch.ownTo(), i);
                }
            }
        } else if (stretch.isEven()) {
            for (int i = stretch.baseTo() - stretch.baseFrom() - 1; i >= 0; i--) {
                merge(
                        at.element(stretch.ownFrom() + i, stretch.otherFrom() + i),
                        base.get(stretch.baseFrom() + i),
                        own.get(stretch.ownFrom() + i),
                        other.get(stretch.otherFrom() + i));
            }
        } else if (stretch.isTheirs()) {
            for (int i = stretch.ownTo() - 1; i >= stretch.ownFrom(); i--) {
                taken.add(at.ours().child(i));
                editor.remove(at.ours().child(i));
            }
            for (int i = stretch.otherTo() - 1; i >= stretch.otherFrom(); i--) {
                add(at, stretch.ownFrom(), i);
            }
        }
    }

    private void add(Spot at, int index, int theirIndex) {
        taken.add(at.ours().child(index));
        editor.insert(at.ours(), index, source(at.theirs().child(theirIndex)));
    }
}
