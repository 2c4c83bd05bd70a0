package dev.cairn.json.text;

import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.LineIndex;
import dev.cairn.json.ParsedTree;
import dev.cairn.json.StrictReader;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextLayout;
import dev.cairn.json.TextPosition;
import dev.cairn.json.TextSpan;
import dev.cairn.json.TreeNode;
import dev.cairn.json.repair.SyntaxDiagnosis;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A text and its tree, as they were at one moment. Nothing in it changes; {@link #with} answers
 * with the next snapshot, which shares what the edit did not touch. Any text is accepted: one that
 * is not JSON has an {@link #error()} and no root. Offsets are in UTF-16 units. Safe to use from
 * several threads.
 */
public final class JsonText {
    /** So many edits at once are made on the text alone, which is then parsed as a whole. */
    private static final int MANY_EDITS = 16;

    private final String text;
    private final @Nullable TreeNode root;
    private final int rootStart;

    /** How many objects and arrays are nested at most, or more where that is not known. */
    private final int depth;

    // Computed when first asked for; computing one twice does no harm.
    private volatile @Nullable LineIndex lines;
    private volatile @Nullable SyntaxError error;
    private volatile @Nullable TextLayout layout;
    private volatile Map<Class<?>, Object> facts = Map.of();

    private JsonText(
            String text,
            @Nullable TreeNode root,
            int rootStart,
            @Nullable LineIndex lines,
            int depth) {
        this.text = text;
        this.root = root;
        this.rootStart = rootStart;
        this.lines = lines;
        this.depth = depth;
    }

    JsonText(String text, ParsedTree tree) {
        this(text, tree.root(), tree.start(), tree.lines(), tree.depth());
    }

    /** The snapshot of a text, whatever it is. A byte order mark in front is kept and skipped. */
    public static JsonText of(String text) {
        ParsedTree tree = StrictReader.read(text);
        return tree == null ? new JsonText(text, null, 0, null, 0) : new JsonText(text, tree);
    }

    /**
     * The snapshot of what a file holds, read from the bytes as far as they are ASCII: mostly they
     * need not be decoded. Null where they are not JSON, not surely UTF-8, or begin with a byte
     * order mark: that is for {@link #of} and for who decodes.
     */
    public static @Nullable JsonText ofUtf8(byte[] content) {
        return StrictReader.readUtf8(content, JsonText::new);
    }

    public String text() {
        return text;
    }

    /** Whether the text is exactly one JSON value. */
    public boolean parses() {
        return root != null;
    }

    /** The value of the whole text; null when it does not parse. */
    public @Nullable JsonValue root() {
        return root;
    }

    /** What is wrong with the text, the first thing only; null when it parses. */
    public @Nullable SyntaxError error() {
        if (root != null) {
            return null;
        }
        SyntaxError known = error;
        if (known == null) {
            known = SyntaxDiagnosis.of(text, lines());
            error = known;
        }
        return known;
    }

    /** The value at a place; null when nothing is there or the text does not parse. */
    public @Nullable JsonValue get(JsonPointer pointer) {
        return JsonLocation.node(root, pointer);
    }

    /** Whether there is a value at a place. */
    public boolean has(JsonPointer pointer) {
        return JsonLocation.node(root, pointer) != null;
    }

    /**
     * The text of the value at a place, as it is spelled.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public String source(JsonPointer pointer) {
        return span(pointer).of(text);
    }

    /**
     * Where a value stands.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public TextSpan span(JsonPointer pointer) {
        return require(pointer).span();
    }

    /**
     * Where the name of a member stands, with its quotes; for an element or the root, the value.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public TextSpan nameSpan(JsonPointer pointer) {
        return require(pointer).nameSpan();
    }

    /**
     * From the name of a member to the end of its value; for an element or the root, the value.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public TextSpan memberSpan(JsonPointer pointer) {
        JsonLocation place = require(pointer);
        return new TextSpan(place.itemStart(), place.end());
    }

    /** The span of the value at a place or, where nothing is, of what would hold it. */
    public TextSpan nearestSpan(JsonPointer pointer) {
        if (root == null) {
            return new TextSpan(0, text.length());
        }
        JsonLocation place = JsonLocation.root(root, rootStart);
        for (String token : pointer.tokens()) {
            JsonLocation next = place.child(token);
            if (next == null) {
                break;
            }
            place = next;
        }
        return place.span();
    }

    /**
     * What shows where a value is without covering a page: of an object or array that holds
     * something the name that leads it or else the bracket that opens it; of any other the value;
     * where nothing is, {@link #nearestSpan}.
     */
    public TextSpan headSpan(JsonPointer pointer) {
        JsonLocation place = find(pointer);
        return place == null ? nearestSpan(pointer) : place.headSpan();
    }

    /**
     * The innermost value or member that covers an offset: {@code start <= offset < end}, where a
     * member reaches from its name to the end of its value. The root, where nothing does.
     */
    public JsonPointer pointerAt(int offset) {
        return pointerAt(offset, false);
    }

    /** As {@link #pointerAt}, for a caret: one right behind a value still belongs to it. */
    public JsonPointer pointerAtCaret(int offset) {
        return pointerAt(offset, true);
    }

    private JsonPointer pointerAt(int offset, boolean endCounts) {
        List<String> tokens = new ArrayList<>();
        TreeNode node = root;
        int start = rootStart;
        while (node instanceof JsonContainer container) {
            int at = container.itemAtOrBefore(offset - start);
            if (at < 0) {
                break;
            }
            int end = start + container.end(at);
            if (offset > end || (offset == end && !endCounts)) {
                break;
            }
            tokens.add(container.token(at));
            start += container.starts[at];
            node = offset < start ? null : container.values[at];
        }
        return tokens.isEmpty() ? JsonPointer.ROOT : new JsonPointer(tokens);
    }

    /**
     * Line and column of an offset.
     *
     * @throws IndexOutOfBoundsException when the text has no such offset
     */
    public TextPosition position(int offset) {
        return lines().position(offset);
    }

    /** The offset of a line and column; one that lies outside is moved to the nearest inside. */
    public int offset(TextPosition position) {
        return lines().offset(position, text);
    }

    /** One more than there are line ends. */
    public int lineCount() {
        return lines().count();
    }

    /** Whether more objects and arrays than that may be nested; where not, they surely are not. */
    public boolean mayBeDeeperThan(int levels) {
        return depth > levels;
    }

    /** The names that stand more than once in one object, in the order of the text. */
    public List<DuplicateMember> duplicates() {
        return root == null ? List.of() : DuplicateMemberFinder.in(root, rootStart);
    }

    /** The snapshot after an edit. Only the part that holds the edit is parsed again. */
    public JsonText with(TextEdit edit) {
        JsonText quick = IncrementalParse.quickly(this, edit, Integer.MAX_VALUE);
        return quick != null ? quick.likeBefore(this, edit) : of(edit.applyTo(text));
    }

    /** What was found out about the text before an edit is kept where the edit cannot change it. */
    private JsonText likeBefore(JsonText before, TextEdit edit) {
        if (LayoutFinder.isKept(before.text, edit)) {
            layout = before.layout;
        }
        return this;
    }

    /** The snapshot after edits made one after the other. */
    public JsonText with(List<TextEdit> edits) {
        if (edits.size() > MANY_EDITS) {
            return of(TextEdit.applyAll(text, edits));
        }
        JsonText now = this;
        for (TextEdit edit : edits) {
            now = now.with(edit);
        }
        return now;
    }

    /**
     * As {@link #with(TextEdit)}, or null when more characters than the budget would have to be
     * parsed again.
     */
    public @Nullable JsonText withQuickly(TextEdit edit, int budget) {
        JsonText quick = IncrementalParse.quickly(this, edit, budget);
        if (quick != null) {
            return quick.likeBefore(this, edit);
        }
        return text.length() + edit.delta() <= budget ? of(edit.applyTo(text)) : null;
    }

    /** How the text is laid out: what new parts of it follow. */
    public TextLayout layout() {
        TextLayout known = layout;
        if (known == null) {
            known = LayoutFinder.of(text, root, rootStart);
            layout = known;
        }
        return known;
    }

    /**
     * What somebody works out about this text, worked out once and kept with it.
     *
     * @param kind of what is worked out
     * @param work does so; when several threads ask at once, each may do it
     */
    public <T> T known(Class<T> kind, Function<JsonText, T> work) {
        Object there = facts.get(kind);
        if (there != null) {
            return kind.cast(there);
        }
        T made = work.apply(this);
        Map<Class<?>, Object> more = new HashMap<>(facts);
        more.put(kind, made);
        facts = Map.copyOf(more);
        return made;
    }

    @Nullable
    public JsonLocation find(JsonPointer pointer) {
        JsonLocation place = root == null ? null : JsonLocation.root(root, rootStart);
        for (String token : pointer.tokens()) {
            if (place == null) {
                return null;
            }
            place = place.child(token);
        }
        return place;
    }

    public JsonLocation require(JsonPointer pointer) {
        JsonLocation place = find(pointer);
        if (place == null) {
            throw new NoSuchElementException("Nothing at \"" + pointer + "\".");
        }
        return place;
    }

    @Nullable
    public TreeNode node() {
        return root;
    }

    public int rootStart() {
        return rootStart;
    }

    static JsonText known(String text, TreeNode root, int start) {
        return new JsonText(text, root, start, null, Integer.MAX_VALUE);
    }

    private LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = LineIndex.of(text);
            lines = known;
        }
        return known;
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
