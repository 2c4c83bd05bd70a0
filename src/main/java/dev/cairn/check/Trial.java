package dev.cairn.check;

import dev.cairn.json.JsonEditor;

import java.util.function.Consumer;

/** Tries a change on the item before it is offered. */
@FunctionalInterface
public interface Trial {

    /**
     * Whether the change can be made, changes anything, and no schema complains of anything
     * afterwards that it did not complain of before. It costs as much as a check by the schemas; a
     * check that has asked very often gets no more than a no.
     */
    boolean holds(Consumer<JsonEditor> change);
}
