package dev.cairn.ui.form;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One of the values that the schema allows. A value that it does not allow is shown, and says so.
 */
final class ChoiceView extends FieldView {

    private final ComboBox<Option> box = new ComboBox<>();
    private final List<Option> allowed;
    private boolean showing;

    /**
     * A line of the list.
     *
     * @param value to write; null where choosing it takes the field away
     */
    private record Option(@Nullable JsonValue value, String name) {}

    ChoiceView(FormContext context, FieldLens lens) {
        super(context, lens);
        allowed = options(lens);
        box.getItems().setAll(allowed);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setPromptText(lens.spec().prompt().isEmpty() ? "Choose" : lens.spec().prompt());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Option option) {
                        return option == null ? "" : option.name();
                    }

                    @Override
                    public Option fromString(String name) {
                        throw new IllegalStateException("this box is not typed in");
                    }
                });
        box.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing && now != null) {
                                choose(now);
                            }
                        });
    }

    private static List<Option> options(FieldLens lens) {
        List<Option> options = new ArrayList<>();
        if (!lens.required()) {
            options.add(new Option(null, "Not set"));
        }
        List<@Nullable Object> choices =
                lens.facts().map(FieldDescription::choices).orElse(List.of());
        for (Object choice : choices) {
            JsonValue value = JsonValues.value(choice);
            options.add(new Option(value, name(lens, value)));
        }
        if (choices.isEmpty()) {
            for (String example : lens.facts().map(FieldDescription::examples).orElse(List.of())) {
                options.add(new Option(JsonValues.value(example), example));
            }
        }
        return options;
    }

    private static String name(FieldLens lens, JsonValue value) {
        if (value instanceof JsonNull) {
            return Objects.requireNonNullElse(lens.spec().nullLabel(), "None (null)");
        }
        String plain = ValueWording.plain(value);
        return plain.isEmpty() ? ValueWording.preview(value, 40) : plain;
    }

    private void choose(Option option) {
        context().touch(lens().pointer());
        JsonValue value = option.value();
        if (value == null) {
            lens().remove();
        } else {
            lens().set(value);
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        showing = true;
        Option option =
                allowed.stream()
                        .filter(known -> Objects.equals(known.value(), value))
                        .findFirst()
                        .orElse(null);
        boolean blank = value instanceof JsonString string && string.value().isEmpty();
        if (option == null && value != null && !blank) {
            option = new Option(value, name(lens(), value) + "  (not allowed)");
            List<Option> all = new ArrayList<>(allowed);
            all.addFirst(option);
            box.getItems().setAll(all);
        } else if (box.getItems().size() != allowed.size()) {
            box.getItems().setAll(allowed);
        }
        if (option == null || value == null || blank) {
            box.getSelectionModel().clearSelection();
            box.setValue(null);
        } else {
            box.getSelectionModel().select(option);
        }
        showing = false;
    }

    @Override
    public void setEditable(boolean editable) {
        box.setDisable(!editable);
    }
}
