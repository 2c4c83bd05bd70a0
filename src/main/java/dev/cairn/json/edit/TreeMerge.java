package dev.cairn.json.edit;

import dev.cairn.json.CommonEnds;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.RawJson;
import dev.cairn.json.TextSpan;
import dev.cairn.json.TreeNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns the object or array at a place into another by changing only where the two differ. */
final class TreeMerge {
    /** So many changes at most; what differs in more places is written anew. */
    private static final int MOST = 100;

    private record Task(JsonPointer pointer, TreeNode wanted) {}

    private final JsonEditor editor;
    private final boolean spellingCounts;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final JsonPointer pointer;
    private int left = MOST;

    TreeMerge(JsonEditor editor, JsonPointer pointer, boolean spellingCounts) {
        this.editor = editor;
        this.pointer = pointer;
        this.spellingCounts = spellingCounts;
    }

    void run(JsonValue wanted) {
        tasks.push(new Task(pointer, (TreeNode) wanted));
        while (!tasks.isEmpty()) {
            Task task = tasks.pop();
            JsonLocation place = editor.now().require(task.pointer());
            if (isSame(place.node(), task.wanted())) {
                continue;
            }
            boolean done =
                    switch (place.node()) {
                        case JsonObject old ->
                                task.wanted() instanceof JsonObject wantedObject
                                        && members(task.pointer(), old, wantedObject);
                        case JsonArray old ->
                                task.wanted() instanceof JsonArray wantedArray
                                        && elements(task.pointer(), old, wantedArray);
                        default -> false;
                    };
            if (!done) {
                editor.replace(place, task.wanted());
            }
        }
    }

    private boolean members(JsonPointer at, JsonObject old, JsonObject wanted) {
        List<String> gone = new ArrayList<>();
        List<Task> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (String name : old.names()) {
            if (!wanted.has(name)) {
                gone.add(name);
            }
        }
        for (String name : wanted.names()) {
            int index = old.find(name);
            TreeNode value = wanted.values[wanted.find(name)];
            if (index < 0) {
                added.add(name);
            } else if (!isSame(old.values[index], value)) {
                changed.add(new Task(at.child(name), value));
            }
        }
        int needed = gone.size() + changed.size() + added.size();
        if (needed > left || old.count() > 0 && gone.size() == old.names().size()) {
            return false;
        }
        left -= needed;
        gone.forEach(name -> editor.remove(at.child(name)));
        for (String name : added) {
            JsonLocation place = editor.now().require(at);
            int end = ((JsonContainer) place.node()).count();
            editor.insertItem(place, end, name, wanted.get(name));
        }
        changed.forEach(tasks::push);
        return true;
    }

    private boolean elements(JsonPointer at, JsonArray old, JsonArray wanted) {
        CommonEnds ends =
                CommonEnds.of(
                        old.count(),
                        wanted.count(),
                        (i, k) -> isSame(old.values[i], wanted.values[k]));
        int head = ends.head();
        int tail = ends.tail();
        int gone = old.count() - head - tail;
        int come = wanted.count() - head - tail;
        int both = Math.min(gone, come);
        int needed = Math.max(gone, come);
        if (needed > left || old.count() == 0 || needed == old.count() && come == 0) {
            return false;
        }
        left -= needed;
        for (int i = gone - 1; i >= both; i--) {
            editor.removeItem(editor.now().require(at), head + i);
        }
        for (int i = both; i < come; i++) {
            JsonValue value = wanted.get(head + i);
            editor.insertItem(editor.now().require(at), head + i, null, value);
        }
        for (int i = both - 1; i >= 0; i--) {
            tasks.push(new Task(at.child(head + i), wanted.values[head + i]));
        }
        return true;
    }

    private boolean isSame(TreeNode old, TreeNode wanted) {
        if (spellingCounts && old instanceof JsonNumber a && wanted instanceof JsonNumber b) {
            return a.spelledLike(b);
        }
        return old.equals(wanted);
    }

    /**
     * Whether a value that is there means the one that is wanted, so that nothing is to be done.
     */
    static boolean isSame(TreeNode old, @Nullable Object wanted, TextSpan span, String text) {
        return switch (wanted) {
            case RawJson raw -> raw.text().strip().contentEquals(span.of(text));
            case JsonNumber number -> old instanceof JsonNumber o && o.spelledLike(number);
            case JsonValue value -> old.equals(value);
            case null, default -> old.equals(JsonValues.value(wanted));
        };
    }
}
