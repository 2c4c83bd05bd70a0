package dev.cairn.form.section;

/** A control that stands for an object as a whole: without a label, as wide as the page. */
interface WholeObject extends SeveralFieldsControl {

    @Override
    default boolean wide() {
        return true;
    }

    @Override
    default boolean bare() {
        return true;
    }
}
