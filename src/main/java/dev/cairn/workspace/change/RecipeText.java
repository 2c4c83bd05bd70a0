package dev.cairn.workspace.change;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.TextLayout;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.workspace.change.ItemChange.AddEntry;
import dev.cairn.workspace.change.ItemChange.FixSafe;
import dev.cairn.workspace.change.ItemChange.Migrate;
import dev.cairn.workspace.change.ItemChange.RemoveField;
import dev.cairn.workspace.change.ItemChange.RenameField;
import dev.cairn.workspace.change.ItemChange.ReplaceText;
import dev.cairn.workspace.change.ItemChange.SetField;
import dev.cairn.workspace.change.ItemChange.SetStatus;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recipes as JSON. */
public final class RecipeText {

    private static final String FORMAT = "cairn-recipe";
    private static final long VERSION = 1;
    private static final JsonPointer LICENSE = JsonPointer.of("properties", "license");
    private static final String ACTIONS =
            "publish, unpublish, draft, fix, migrate, set, rename, remove, add, licence, replace";

    private RecipeText() {}

    /** The text of a recipe. */
    public static String write(ChangeRecipe recipe) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put(FORMAT, VERSION);
        if (!recipe.title().isEmpty()) {
            root.put("title", recipe.title());
        }
        List<Map<String, Object>> steps = new ArrayList<>();
        recipe.steps().forEach(step -> steps.add(step(step)));
        root.put("steps", steps);
        return JsonValues.write(root, TextLayout.STANDARD, 0) + "\n";
    }

    private static Map<String, Object> step(ItemChange change) {
        return switch (change) {
            case SetStatus set ->
                    members(
                            "do",
                            switch (set.status()) {
                                case PUBLISHED -> "publish";
                                case UNPUBLISHED -> "unpublish";
                                default -> "draft";
                            });
            case FixSafe fix -> members("do", "fix");
            case Migrate migrate -> members("do", "migrate");
            case SetField set ->
                    members("do", "set", "field", set.field().toString(), "value", set.value());
            case RenameField rename ->
                    members(
                            "do",
                            "rename",
                            "field",
                            rename.field().toString(),
                            "name",
                            rename.name());
            case RemoveField remove -> members("do", "remove", "field", remove.field().toString());
            case AddEntry add ->
                    members("do", "add", "list", add.list().word(), "value", add.value());
            case ReplaceText replace ->
                    members("do", "replace", "text", replace.text(), "with", replace.with());
        };
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return members;
    }

    /**
     * Reads a recipe.
     *
     * @throws RecipeProblem when it is none, or one of its steps makes no sense
     */
    public static ChangeRecipe read(String text) throws RecipeProblem {
        JsonText json = JsonText.of(text);
        SyntaxError error = json.error();
        if (error != null) {
            throw new RecipeProblem(
                    "Line %d: %s".formatted(error.position().line(), error.message()));
        }
        if (!(json.root() instanceof JsonObject root) || !root.has(FORMAT)) {
            throw new RecipeProblem("It is no recipe: it has no member “%s”.".formatted(FORMAT));
        }
        if (!(root.get(FORMAT) instanceof JsonNumber version)
                || version.decimal().compareTo(java.math.BigDecimal.valueOf(VERSION)) != 0) {
            throw new RecipeProblem(
                    "Its version is %s, and this Cairn knows version %d only."
                            .formatted(root.get(FORMAT), VERSION));
        }
        if (!(root.get("steps") instanceof JsonArray list) || list.isEmpty()) {
            throw new RecipeProblem("It has no list of “steps”.");
        }
        List<ItemChange> steps = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                steps.add(step(list.get(i)));
            } catch (IllegalArgumentException e) {
                throw new RecipeProblem("Step %d: %s".formatted(i + 1, e.getMessage()));
            }
        }
        String title = root.get("title") instanceof JsonString string ? string.value() : "";
        return new ChangeRecipe(title, steps);
    }

    private static ItemChange step(JsonValue value) {
        if (!(value instanceof JsonObject step)) {
            throw new IllegalArgumentException("It is no object with a member “do”.");
        }
        String action = text(step, "do");
        return switch (action) {
            case "publish" -> plain(step, new SetStatus(PublicationStatus.PUBLISHED));
            case "unpublish" -> plain(step, new SetStatus(PublicationStatus.UNPUBLISHED));
            case "draft" -> plain(step, new SetStatus(PublicationStatus.DRAFT));
            case "fix" -> plain(step, new FixSafe());
            case "migrate" -> plain(step, new Migrate());
            case "set" -> new SetField(field(known(step, "field", "value")), value(step));
            case "rename" ->
                    new RenameField(field(known(step, "field", "name")), text(step, "name"));
            case "remove" -> new RemoveField(field(known(step, "field")));
            case "add" -> new AddEntry(list(known(step, "list", "value")), value(step));
            case "licence" -> new SetField(LICENSE, value(known(step, "value")));
            case "replace" ->
                    new ReplaceText(text(known(step, "text", "with"), "text"), text(step, "with"));
            default ->
                    throw new IllegalArgumentException(
                            "“%s” is none of %s.".formatted(action, ACTIONS));
        };
    }

    private static ItemChange plain(JsonObject step, ItemChange change) {
        known(step);
        return change;
    }

    /** What a step does not know was written for something, so it is not passed over. */
    private static JsonObject known(JsonObject step, String... members) {
        Set<String> allowed = Set.of(members);
        for (String name : step.names()) {
            if (!name.equals("do") && !allowed.contains(name)) {
                throw new IllegalArgumentException("It has no use for “" + name + "”.");
            }
        }
        return step;
    }

    private static String text(JsonObject step, String name) {
        if (step.get(name) instanceof JsonString string) {
            return string.value();
        }
        throw new IllegalArgumentException("It needs a text “" + name + "”.");
    }

    private static JsonValue value(JsonObject step) {
        JsonValue value = step.get("value");
        if (value == null) {
            throw new IllegalArgumentException("It needs a “value”.");
        }
        return value;
    }

    private static JsonPointer field(JsonObject step) {
        JsonPointer field = JsonPointer.parse(text(step, "field"));
        if (field.isRoot()) {
            throw new IllegalArgumentException("The whole item is no field.");
        }
        return field;
    }

    private static EntryList list(JsonObject step) {
        String word = text(step, "list");
        return EntryList.named(word)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "“%s” is none of contacts, themes, keywords, providers."
                                                .formatted(word)));
    }
}
