package dev.cairn.ui.form;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param title the heading; empty for none
 */
public record Group(String title, List<FieldSpec> fields) implements Part {
    public Group {
        fields = List.copyOf(fields);
    }
}
