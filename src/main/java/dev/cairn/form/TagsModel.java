package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a control for a list of words shows and takes. */
public final class TagsModel {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t\\r\\n]+");

    private TagsModel() {}

    /** True where every element can stand in a chip. */
    public static boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonArray;
    }

    /** The chips of a list: a text as it is, any other element as its JSON. */
    public static List<String> chips(@Nullable JsonValue value) {
        List<String> chips = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                chips.add(
                        element instanceof JsonString string
                                ? string.value()
                                : ValueWording.preview(element, 40));
            }
        }
        return chips;
    }

    /**
     * The words in what was typed or pasted: separated by commas, semicolons, tabs or lines; quotes
     * are taken off.
     */
    public static List<String> words(String typed) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : SEPARATOR.split(typed.strip().replaceAll("^\\[|\\]$", ""))) {
            String word = part.strip().replaceAll("^[\"']|[\"']$", "").strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** The words that are not among the chips yet. */
    public static List<String> fresh(String typed, @Nullable JsonValue value) {
        List<String> fresh = new ArrayList<>(words(typed));
        fresh.removeAll(chips(value));
        return fresh;
    }
}
