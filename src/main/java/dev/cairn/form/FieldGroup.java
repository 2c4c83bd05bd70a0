package dev.cairn.form;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param title the heading; empty for none
 */
public record FieldGroup(String title, List<FieldSpec> fields) implements FormPart {
    public FieldGroup {
        fields = List.copyOf(fields);
    }
}
