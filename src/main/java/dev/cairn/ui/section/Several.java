package dev.cairn.ui.section;

import dev.cairn.json.Pointer;
import dev.cairn.ui.form.Control;

import java.util.List;

/** A control that edits several fields of one object together. */
public interface Several extends Control {

    /** The fields, counted from the object. */
    default List<Pointer> places() {
        return parts().stream().map(part -> part.path()).toList();
    }
}
