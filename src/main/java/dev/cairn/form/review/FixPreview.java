package dev.cairn.form.review;

import dev.cairn.check.Fix;
import dev.cairn.check.migrate.Migration;
import dev.cairn.form.ItemSession;
import dev.cairn.json.TextEdit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a fix would do to the text as it is now.
 *
 * @param title of the fix
 * @param note what has to be said beside the lines; empty for nothing
 * @param rows the lines that change
 */
public record FixPreview(String title, String note, List<DiffRow> rows) {

    /** Of no fix. */
    public static final FixPreview NONE = new FixPreview("", "", List.of());

    private static final int CONTEXT = 1;

    public FixPreview {
        rows = List.copyOf(rows);
    }

    /** Looks at a fix; null while the text has moved on since it was found. */
    public static @Nullable FixPreview of(ItemSession session, Fix fix) {
        if (!session.reportIsCurrent()) {
            return null;
        }
        String before = session.document().text();
        List<TextEdit> edits = fix.edits();
        String note = edits.isEmpty() ? "There is nothing left that it would change." : "";
        if (fix instanceof Migration.MigrationFix migration) {
            note = note(migration.migration().questions().size());
        }
        return new FixPreview(
                fix.fullTitle(),
                note,
                DiffRow.between(before, TextEdit.applyAll(before, edits), CONTEXT));
    }

    private static String note(int questions) {
        return switch (questions) {
            case 0 -> "";
            case 1 -> "One question is asked first, and all changes are shown.";
            default -> questions + " questions are asked first, and all changes are shown.";
        };
    }
}
