package dev.cairn.workspace.item;

import dev.cairn.check.Severity;
import dev.cairn.git.FileState;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.PublicationStatus;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What a table of items shows of each, as text and in order. */
public enum ItemColumn {
    TITLE("Title", row -> text(row.head().title())),
    ID("Identifier", row -> text(row.head().id())),
    COLLECTION("Collection", row -> text(row.head().collection())),
    KIND("Kind", ItemColumn::kind),
    VERSION("Version", row -> text(row.head().version())),
    STATUS("Status", row -> row.head().isItem() ? word(row.head().status()) : ""),
    FINDINGS("Findings", ItemColumn::findings),
    GIT("Git", ItemColumn::git),
    FILE("File", WorkspaceRow::path),
    MODIFIED("Modified", row -> row.mark().modified().toString());

    private final String title;
    private final Function<WorkspaceRow, String> text;

    ItemColumn(String title, Function<WorkspaceRow, String> text) {
        this.title = title;
        this.text = text;
    }

    /** Its head, for people. */
    public String title() {
        return title;
    }

    /** What it says of a row; empty for nothing. */
    public String text(WorkspaceRow row) {
        return text.apply(row);
    }

    /** The order of rows by this column; rows that are equal in it go by their path. */
    public Comparator<WorkspaceRow> order() {
        Comparator<WorkspaceRow> order =
                switch (this) {
                    case MODIFIED -> Comparator.comparing(row -> row.mark().modified());
                    case FINDINGS -> Comparator.comparing(ItemColumn::weight);
                    case VERSION -> Comparator.comparing(this::text, new VersionOrder());
                    default -> Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
                };
        return order.thenComparing(WorkspaceRow::path);
    }

    /** The word for a status, as the command line takes it too. */
    public static String word(PublicationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The words for what an item describes. */
    public static String word(ItemKind kind) {
        return switch (kind) {
            case TRAINED_MODEL -> "model";
            case TRAINING_DATA -> "training data";
            case BOTH -> "model and training data";
            case NEITHER, NOT_AN_ITEM -> "item";
        };
    }

    private static String kind(WorkspaceRow row) {
        return switch (row.head().document()) {
            case COLLECTION -> "collection";
            case CATALOG -> "catalog";
            default -> word(row.head().kind());
        };
    }

    private static String findings(WorkspaceRow row) {
        FindingCounts counts = row.findings();
        Severity worst = counts == null ? null : counts.worst();
        if (counts == null || worst == null) {
            return counts != null && counts.todo() > 0 ? counts.todo() + " to do" : "";
        }
        int count =
                switch (worst) {
                    case ERROR -> counts.errors();
                    case WARNING -> counts.warnings();
                    default -> counts.hints();
                };
        return count + " " + worst.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    /** Errors weigh more than any number of warnings. */
    private static long weight(WorkspaceRow row) {
        FindingCounts counts = Objects.requireNonNullElse(row.findings(), FindingCounts.NONE);
        return ((long) counts.errors() << 42)
                + ((long) counts.warnings() << 21)
                + counts.hints()
                + counts.todo();
    }

    private static String git(WorkspaceRow row) {
        FileState state = row.git();
        return state == null ? "" : state.word();
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    /** Numbers in a version by their value: 1.10 comes after 1.9. */
    private static final class VersionOrder implements Comparator<String> {
        @Override
        public int compare(String one, String other) {
            String[] left = one.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
            String[] right = other.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
            for (int i = 0; i < Math.min(left.length, right.length); i++) {
                boolean numbers = left[i].matches("\\d{1,18}") && right[i].matches("\\d{1,18}");
                int order =
                        numbers
                                ? Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]))
                                : left[i].compareTo(right[i]);
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.length, right.length);
        }
    }
}
