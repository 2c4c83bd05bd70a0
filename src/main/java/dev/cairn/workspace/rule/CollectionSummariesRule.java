package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A value of an item that the summaries of its Collection leave out. */
final class CollectionSummariesRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "summaries",
                    Severity.WARNING,
                    "The summaries of a Collection contain the values of its items.",
                    "Who chooses by the summaries does not find the item.",
                    "Adds the value to the summaries of the Collection.");

    private static final JsonPointer SUMMARIES = JsonPointer.of("summaries");
    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        Map<WorkspaceRow, JsonObject> summaries = new HashMap<>();
        for (WorkspaceRow collection : items.collections()) {
            if (collection.head().extent().summarised()
                    && read(collection.file(), SUMMARIES) instanceof JsonObject object) {
                summaries.put(collection, object);
            }
        }
        if (summaries.isEmpty()) {
            return;
        }
        for (WorkspaceRow row : items.items()) {
            @Nullable WorkspaceRow collection = items.collectionOf(row);
            @Nullable JsonObject known = collection == null ? null : summaries.get(collection);
            if (collection != null && known != null && !known.isEmpty()) {
                compare(
                        row,
                        SummarisedValues.of(row.file(), known.names()),
                        collection,
                        known,
                        out);
            }
        }
    }

    private static @Nullable JsonValue read(Path file, JsonPointer pointer) {
        try {
            JsonText text = FileText.jsonOf(file);
            return text.get(pointer);
        } catch (FileProblem gone) {
            // it is told of where the file itself is checked
            return null;
        }
    }

    private static void compare(
            WorkspaceRow row,
            Map<String, JsonValue> properties,
            WorkspaceRow collection,
            JsonObject summaries,
            Consumer<WorkspaceFinding> out) {
        for (String name : summaries.names()) {
            JsonValue summary = summaries.get(name);
            JsonValue value = properties.get(name);
            if (summary == null || value == null) {
                continue;
            }
            if (summary instanceof JsonArray list) {
                listed(row, name, value, collection, list, out);
            } else if (summary instanceof JsonObject range && value instanceof JsonNumber number) {
                ranged(row, name, number, collection, range, out);
            }
        }
    }

    private static void listed(
            WorkspaceRow row,
            String name,
            JsonValue value,
            WorkspaceRow collection,
            JsonArray list,
            Consumer<WorkspaceFinding> out) {
        List<JsonValue> values =
                value instanceof JsonArray several && !list.elements().contains(value)
                        ? several.elements()
                        : List.of(value);
        for (JsonValue each : values) {
            if (!list.elements().contains(each)) {
                out.accept(
                        finding(
                                row,
                                name,
                                collection,
                                "Add it to the summaries of " + collection.path(),
                                editor -> editor.add(SUMMARIES.child(name), each)));
                return;
            }
        }
    }

    private static void ranged(
            WorkspaceRow row,
            String name,
            JsonNumber number,
            WorkspaceRow collection,
            JsonObject range,
            Consumer<WorkspaceFinding> out) {
        BigDecimal value = number.decimal();
        boolean low =
                range.get("minimum") instanceof JsonNumber least
                        && value.compareTo(least.decimal()) < 0;
        boolean high =
                range.get("maximum") instanceof JsonNumber most
                        && value.compareTo(most.decimal()) > 0;
        if (low || high) {
            JsonPointer end = SUMMARIES.child(name).child(low ? "minimum" : "maximum");
            out.accept(
                    finding(
                            row,
                            name,
                            collection,
                            "Widen the summaries of " + collection.path(),
                            editor -> editor.set(end, number)));
        }
    }

    private static WorkspaceFinding finding(
            WorkspaceRow row,
            String name,
            WorkspaceRow collection,
            String title,
            Consumer<dev.cairn.json.edit.JsonEditor> change) {
        return new WorkspaceFinding(
                INFO,
                row.path(),
                PROPERTIES.child(name),
                "The summaries of its Collection, %s, do not have its value of “%s”."
                        .formatted(collection.path(), name),
                List.of(new WorkspaceFix(title, true, collection.file(), change)));
    }
}
