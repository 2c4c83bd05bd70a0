package dev.cairn.form.text;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What could be written at a place: the names that an object may have, the values that a field may
 * take.
 */
public final class CompletionFinder {

    private static final int MOST = 200;

    private final SchemaFields facts;

    public CompletionFinder(SchemaFields facts) {
        this.facts = facts;
    }

    /**
     * @param tree the last text that was JSON, which says what the item is
     * @param cursor what is being written
     */
    public List<CompletionProposal> at(JsonText tree, CompletionContext cursor) {
        StacItem item = StacItem.of(tree);
        List<CompletionProposal> all =
                cursor.writesName() ? names(item, tree, cursor) : values(item, tree, cursor);
        String typed = cursor.typed().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(p -> p.label().toLowerCase(Locale.ROOT).contains(typed))
                .sorted(Comparator.comparing(p -> !startsWith(p, typed)))
                .limit(MOST)
                .toList();
    }

    private static boolean startsWith(CompletionProposal proposal, String typed) {
        return proposal.label().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private List<CompletionProposal> names(StacItem item, JsonText tree, CompletionContext cursor) {
        Set<String> there =
                tree.get(cursor.container()) instanceof JsonObject object
                        ? object.names()
                        : Set.of();
        List<CompletionProposal> proposals = new ArrayList<>();
        for (FieldDescription field : facts.members(item, cursor.container())) {
            if (!there.contains(field.name())) {
                proposals.add(name(field, cursor.colon()));
            }
        }
        return proposals;
    }

    private static CompletionProposal name(FieldDescription field, boolean colon) {
        String name = quoted(field.name());
        String detail = field.required() ? field.title() + " (required)" : field.title();
        if (colon) {
            return new CompletionProposal(field.name(), detail, name, name.length());
        }
        String value = emptyValue(field);
        String text = name + ": " + value;
        boolean inside = value.length() == 2 && !value.equals("-1");
        return new CompletionProposal(field.name(), detail, text, text.length() - (inside ? 1 : 0));
    }

    private static String emptyValue(FieldDescription field) {
        Set<String> types = field.types();
        if (field.choices().size() == 1) {
            return written(field.choices().getFirst());
        }
        if (types.contains("string")) {
            return "\"\"";
        }
        if (types.contains("array")) {
            return "[]";
        }
        if (types.contains("object")) {
            return "{}";
        }
        if (types.contains("boolean")) {
            return "false";
        }
        return types.contains("null") ? "null" : "";
    }

    private List<CompletionProposal> values(
            StacItem item, JsonText tree, CompletionContext cursor) {
        FieldDescription field = facts.describe(item, cursor.pointer()).orElse(null);
        if (field == null) {
            return List.of();
        }
        Set<@Nullable Object> values = new LinkedHashSet<>(field.choices());
        if (values.isEmpty()) {
            values.addAll(field.examples());
            if (field.types().contains("boolean")) {
                values.add(true);
                values.add(false);
            }
            if (field.types().contains("null")) {
                values.add(null);
            }
        }
        List<CompletionProposal> proposals = new ArrayList<>();
        for (Object value : values) {
            String text = written(value);
            String label = value instanceof String s ? s : text;
            proposals.add(new CompletionProposal(label, field.title(), text, text.length()));
        }
        return proposals;
    }

    private static String quoted(String text) {
        return written(text);
    }

    private static String written(@Nullable Object value) {
        return JsonValues.write(value, JsonText.of("{}").layout(), 0);
    }
}
