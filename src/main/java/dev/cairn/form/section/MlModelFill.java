package dev.cairn.form.section;

import dev.cairn.form.EmptyValues;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.TagsModel;
import dev.cairn.form.ValueWording;
import dev.cairn.imports.mlflow.MlModelFacts;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;
import dev.cairn.stac.model.ItemAsset;
import dev.cairn.stac.model.ItemTemplates;
import dev.cairn.stac.model.MlflowHref;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an MLflow model file can fill in, and what of it the item has already. */
public final class MlModelFill {

    private static final int LONGEST = 90;
    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");
    private static final Pattern MODEL_NAME = Pattern.compile("[A-Za-z][\\w .-]+[A-Za-z0-9]");

    private MlModelFill() {}

    /** How a value of the file stands to that of the item. */
    public enum State {
        /** The item has none. */
        NEW,
        /** The item has the same. */
        SAME,
        /** The item has another, which stays unless the user says so. */
        OTHER
    }

    /**
     * A field that the file speaks of.
     *
     * @param value plain, as the file has it
     * @param before as the item has it; null where it has none
     */
    public record Line(JsonPointer field, Object value, @Nullable JsonValue before, State state) {}

    /** The fields that the file speaks of, in the order of the form. */
    public static List<Line> lines(StacItem item, MlModelFacts facts) {
        List<Line> lines = new ArrayList<>();
        String name = facts.modelName();
        if (name != null && !name.equals("model") && MODEL_NAME.matcher(name).matches()) {
            lines.add(line(item, PROPERTIES.child("mlm:name"), name));
        }
        facts.properties()
                .forEach((field, value) -> lines.add(line(item, PROPERTIES.child(field), value)));
        address(item, facts, lines);
        return List.copyOf(lines);
    }

    /** The model's address names the run: where bucket and experiment are known, it can follow. */
    private static void address(StacItem item, MlModelFacts facts, List<Line> lines) {
        item.assetWithRole(ItemAsset.MODEL_ROLE)
                .map(key -> JsonPointer.of("assets", key, "href"))
                .ifPresent(
                        href -> {
                            String now = item.string(href);
                            MlflowHref known =
                                    MlflowHref.parse(now == null ? "" : now).orElse(null);
                            MlflowHref next =
                                    known == null || known.isOfThird()
                                            ? null
                                            : facts.href(known.bucket(), known.experiment());
                            if (next != null) {
                                lines.add(line(item, href, next.href()));
                            }
                        });
    }

    private static Line line(StacItem item, JsonPointer field, Object value) {
        JsonValue before = item.text().get(field);
        State state =
                EmptyValues.isEmpty(before)
                        ? State.NEW
                        : JsonValues.value(value).equals(before) ? State.SAME : State.OTHER;
        return new Line(field, value, before, state);
    }

    /** Writes these fields, and declares what they need. */
    public static void write(JsonEditor editor, StacItem item, List<Line> chosen) {
        chosen.forEach(line -> editor.set(line.field(), line.value()));
        Declarations.declare(item, StandardExtensions.MLM, editor);
    }

    /** A value in words: an input by its name and shape, a text as it is. */
    public static String words(Line line, JsonValue value) {
        if (value instanceof JsonArray list && list.size() > 0) {
            String name = line.field().last();
            List<String> entries =
                    switch (name) {
                        case "mlm:input" ->
                                list.elements().stream().map(EntrySummaries::input).toList();
                        case "mlm:output" ->
                                list.elements().stream().map(EntrySummaries::output).toList();
                        default -> TagsModel.chips(list);
                    };
            return String.join("; ", entries);
        }
        String plain = ValueWording.plain(value);
        return plain.isEmpty() ? ValueWording.preview(value, LONGEST) : plain;
    }

    /** The text of a new item with all that the file says. */
    public static String fresh(String id, MlModelFacts facts) {
        StacItem item = StacItem.of(JsonText.of(ItemTemplates.trainedModel(id)));
        JsonEditor editor = new JsonEditor(item.text());
        write(editor, item, lines(item, facts));
        return editor.result().text();
    }

    /** What else the file says, in a sentence; empty for nothing. */
    public static String said(MlModelFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.run() != null) {
            parts.add("run " + facts.run());
        }
        if (facts.modelSize() != null) {
            long size = facts.modelSize();
            String words = NumberUnit.BYTES.inWords(BigDecimal.valueOf(size));
            parts.add((words.isEmpty() ? size + " bytes" : words) + " in all");
        }
        if (facts.mlflowVersion() != null) {
            parts.add("written by MLflow " + facts.mlflowVersion());
        }
        String sentence = String.join(", ", parts);
        return sentence.isEmpty()
                ? ""
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }
}
