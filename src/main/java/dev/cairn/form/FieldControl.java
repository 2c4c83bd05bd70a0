package dev.cairn.form;

import java.util.List;

/**
 * The kind of control that fits a field. A control is a plain description; the view that draws it
 * is found by its class, so a new kind needs a record here (or in a section) and one line in the
 * registry of views.
 */
public interface FieldControl {

    /**
     * A short, stable name, as the listing of all fields gives it: {@code text}, {@code number},
     * {@code list}.
     */
    String id();

    /**
     * The fields inside, with paths relative to this field (to each entry, for a list). Empty for a
     * plain field.
     */
    default List<FieldSpec> parts() {
        return List.of();
    }

    /**
     * True where {@link #parts} repeat for each element of an array or each member of an object.
     */
    default boolean repeats() {
        return false;
    }

    /** True where the control wants the whole width, with its label above it. */
    default boolean wide() {
        return false;
    }

    /**
     * True for a control that stands without a label and cannot be taken away, such as one for a
     * whole object.
     */
    default boolean bare() {
        return false;
    }

    /** True where the control itself has a way to take the field out of the item. */
    default boolean unsets() {
        return false;
    }
}
