package dev.cairn.form.section;

import dev.cairn.form.FieldControl;
import dev.cairn.json.JsonPointer;

import java.util.List;

/** A control that edits several fields of one object together. */
public interface SeveralFieldsControl extends FieldControl {

    /** The fields, counted from the object. */
    default List<JsonPointer> places() {
        return parts().stream().map(part -> part.path()).toList();
    }
}
