package dev.cairn.ui.form;

/**
 * A control for a list, or an object of named entries: its parts repeat, and it wants the whole
 * width.
 */
public interface ListControl extends Control {

    @Override
    default boolean repeats() {
        return true;
    }

    @Override
    default boolean wide() {
        return true;
    }
}
