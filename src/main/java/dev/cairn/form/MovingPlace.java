package dev.cairn.form;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

/**
 * A place in the document that can move. The fields of a list entry keep their place when the entry
 * gets another index, and those of an asset when it gets another name: nothing has to be built
 * again.
 */
public final class MovingPlace {

    private final @Nullable MovingPlace parent;
    private JsonPointer relative;

    private MovingPlace(@Nullable MovingPlace parent, JsonPointer relative) {
        this.parent = parent;
        this.relative = relative;
    }

    /** The whole item. */
    public static MovingPlace root() {
        return new MovingPlace(null, JsonPointer.ROOT);
    }

    /** A place that stays where it is below this one. */
    public MovingPlace at(JsonPointer path) {
        return new MovingPlace(this, path);
    }

    /** The place of one entry, which can move. */
    public MovingPlace entry(String token) {
        return new MovingPlace(this, JsonPointer.ROOT.child(token));
    }

    /** Gives an entry another index or name. */
    public void moveTo(String token) {
        relative = JsonPointer.ROOT.child(token);
    }

    /** The last token: index or name of an entry. Empty for the whole item. */
    public String token() {
        return relative.isRoot() ? "" : relative.last();
    }

    /** Where this is now. */
    public JsonPointer pointer() {
        return parent == null ? relative : parent.pointer().append(relative);
    }
}
