package dev.cairn.ui.form;

import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

/**
 * A place in the document that can move. The fields of a list entry keep their place when the entry
 * gets another index, and those of an asset when it gets another name: nothing has to be built
 * again.
 */
public final class Place {

    private final @Nullable Place parent;
    private Pointer relative;

    private Place(@Nullable Place parent, Pointer relative) {
        this.parent = parent;
        this.relative = relative;
    }

    /** The whole item. */
    public static Place root() {
        return new Place(null, Pointer.ROOT);
    }

    /** A place that stays where it is below this one. */
    public Place at(Pointer path) {
        return new Place(this, path);
    }

    /** The place of one entry, which can move. */
    public Place entry(String token) {
        return new Place(this, Pointer.ROOT.child(token));
    }

    /** Gives an entry another index or name. */
    public void moveTo(String token) {
        relative = Pointer.ROOT.child(token);
    }

    /** The last token: index or name of an entry. Empty for the whole item. */
    public String token() {
        return relative.isRoot() ? "" : relative.last();
    }

    /** Where this is now. */
    public Pointer pointer() {
        return parent == null ? relative : parent.pointer().append(relative);
    }
}
