package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

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
    private final @Nullable Node root;
    private final int rootStart;

    /** How many objects and arrays are nested at most, or more where that is not known. */
    private final int depth;

    // Computed when first asked for; computing one twice does no harm.
    private volatile @Nullable Lines lines;
    private volatile @Nullable SyntaxError error;
    private volatile @Nullable Layout layout;

    private JsonText(
            String text, @Nullable Node root, int rootStart, @Nullable Lines lines, int depth) {
        this.text = text;
        this.root = root;
        this.rootStart = rootStart;
        this.lines = lines;
        this.depth = depth;
    }

    JsonText(String text, Tree tree) {
        this(text, tree.root(), tree.start(), tree.lines(), tree.depth());
    }

    /** The snapshot of a text, whatever it is. A byte order mark in front is kept and skipped. */
    public static JsonText of(String text) {
        Tree tree = StrictReader.read(text);
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
            known = Diagnosis.of(text, lines());
            error = known;
        }
        return known;
    }

    /** The value at a place; null when nothing is there or the text does not parse. */
    public @Nullable JsonValue get(Pointer pointer) {
        return Place.node(root, pointer);
    }

    /** Whether there is a value at a place. */
    public boolean has(Pointer pointer) {
        return Place.node(root, pointer) != null;
    }

    /**
     * The text of the value at a place, as it is spelled.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public String source(Pointer pointer) {
        return span(pointer).of(text);
    }

    /**
     * Where a value stands.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public Span span(Pointer pointer) {
        return require(pointer).span();
    }

    /**
     * Where the name of a member stands, with its quotes; for an element or the root, the value.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public Span nameSpan(Pointer pointer) {
        return require(pointer).nameSpan();
    }

    /**
     * From the name of a member to the end of its value; for an element or the root, the value.
     *
     * @throws NoSuchElementException when nothing is there
     */
    public Span memberSpan(Pointer pointer) {
        Place place = require(pointer);
        return new Span(place.itemStart(), place.end());
    }

    /** The span of the value at a place or, where nothing is, of what would hold it. */
    public Span nearestSpan(Pointer pointer) {
        if (root == null) {
            return new Span(0, text.length());
        }
        Place place = Place.root(root, rootStart);
        for (String token : pointer.tokens()) {
            Place next = place.child(token);
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
    public Span headSpan(Pointer pointer) {
        Place place = find(pointer);
        return place == null ? nearestSpan(pointer) : place.headSpan();
    }

    /**
     * The innermost value or member that covers an offset: {@code start <= offset < end}, where a
     * member reaches from its name to the end of its value. The root, where nothing does.
     */
    public Pointer pointerAt(int offset) {
        return pointerAt(offset, false);
    }

    /** As {@link #pointerAt}, for a caret: one right behind a value still belongs to it. */
    public Pointer pointerAtCaret(int offset) {
        return pointerAt(offset, true);
    }

    private Pointer pointerAt(int offset, boolean endCounts) {
        List<String> tokens = new ArrayList<>();
        Node node = root;
        int start = rootStart;
        while (node instanceof Container container) {
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
        return tokens.isEmpty() ? Pointer.ROOT : new Pointer(tokens);
    }

    /**
     * Line and column of an offset.
     *
     * @throws IndexOutOfBoundsException when the text has no such offset
     */
    public Position position(int offset) {
        return lines().position(offset);
    }

    /** The offset of a line and column; one that lies outside is moved to the nearest inside. */
    public int offset(Position position) {
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
    public List<Duplicate> duplicates() {
        return root == null ? List.of() : Duplicates.in(root, rootStart);
    }

    /** The snapshot after an edit. Only the part that holds the edit is parsed again. */
    public JsonText with(TextEdit edit) {
        JsonText quick = Reparse.quickly(this, edit, Integer.MAX_VALUE);
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
        JsonText quick = Reparse.quickly(this, edit, budget);
        if (quick != null) {
            return quick.likeBefore(this, edit);
        }
        return text.length() + edit.delta() <= budget ? of(edit.applyTo(text)) : null;
    }

    /** How the text is laid out: what new parts of it follow. */
    public Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = LayoutFinder.of(text, root, rootStart);
            layout = known;
        }
        return known;
    }

    @Nullable Place find(Pointer pointer) {
        Place place = root == null ? null : Place.root(root, rootStart);
        for (String token : pointer.tokens()) {
            if (place == null) {
                return null;
            }
            place = place.child(token);
        }
        return place;
    }

    Place require(Pointer pointer) {
        Place place = find(pointer);
        if (place == null) {
            throw new NoSuchElementException("Nothing at \"" + pointer + "\".");
        }
        return place;
    }

    @Nullable Node node() {
        return root;
    }

    int rootStart() {
        return rootStart;
    }

    static JsonText known(String text, Node root, int start) {
        return new JsonText(text, root, start, null, Integer.MAX_VALUE);
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = Lines.of(text);
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
