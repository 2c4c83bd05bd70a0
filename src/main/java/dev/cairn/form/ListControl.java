package dev.cairn.form;

/**
 * A control for a list, or an object of named entries: its parts repeat, and it wants the whole
 * width.
 */
public interface ListControl extends FieldControl {

    @Override
    default boolean repeats() {
        return true;
    }

    @Override
    default boolean wide() {
        return true;
    }
}
