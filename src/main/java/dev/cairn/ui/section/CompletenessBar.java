package dev.cairn.ui.section;

import dev.cairn.form.FieldsToDo;
import dev.cairn.form.Form;
import dev.cairn.form.FormData;
import dev.cairn.form.section.FormSection;
import dev.cairn.json.JsonPointer;
import dev.cairn.ui.form.control.FormParts;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How much of what is required, and recommended by the guide, is filled in; and the way to the next
 * empty field.
 */
final class CompletenessBar {

    private final FormData data;
    private final Supplier<List<FormSection>> sections;
    private final FieldsToDo.Memory memory = new FieldsToDo.Memory();
    private final Map<FormSection, Form> forms = new HashMap<>();
    private final Map<FormSection, FieldsToDo> toDo = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label label = FormParts.note("");
    private final VBox box;

    CompletenessBar(FormData data, Supplier<List<FormSection>> sections, Runnable onNext) {
        this.data = data;
        this.sections = sections;
        Button next = FormParts.button("Next empty field", onNext);
        next.setMaxWidth(Double.MAX_VALUE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Completeness");
        label.textProperty().bind(words);
        box = new VBox(6, bar, label, next);
        box.getStyleClass().add("form-completeness");
    }

    Node node() {
        return box;
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    void count() {
        toDo.clear();
        memory.start(data.item().extensions());
        int asked = 0;
        int filled = 0;
        int required = 0;
        int recommended = 0;
        for (FormSection section : sections.get()) {
            FieldsToDo found =
                    FieldsToDo.of(data, forms.computeIfAbsent(section, FormSection::form), memory);
            toDo.put(section, found);
            asked += found.asked();
            filled += found.filled();
            required += found.required().size();
            recommended += found.recommended().size();
        }
        bar.setProgress(asked == 0 ? 1 : (double) filled / asked);
        words.set(
                required + recommended == 0
                        ? "Everything required and recommended is filled in."
                        : required == 0
                                ? "All required is there; " + recommended + " recommended to do."
                                : recommended == 0
                                        ? required + " required to do."
                                        : required
                                                + " required and "
                                                + recommended
                                                + " recommended to do.");
    }

    /** How many required fields of the section are empty. */
    int toDo(FormSection section) {
        FieldsToDo found = toDo.get(section);
        return found == null ? 0 : found.required().size();
    }

    /** Whether the place is an empty field that is asked for, or lies in one. */
    boolean isToDo(JsonPointer place) {
        return toDo.values().stream()
                .flatMap(
                        found ->
                                Stream.concat(
                                        found.required().stream(), found.recommended().stream()))
                .anyMatch(place::startsWith);
    }

    /** The first empty field after the given one: the required ones first. */
    Optional<JsonPointer> next(@Nullable JsonPointer from) {
        List<JsonPointer> all = new ArrayList<>();
        toDo.values().forEach(found -> all.addAll(found.required()));
        if (all.isEmpty()) {
            toDo.values().forEach(found -> all.addAll(found.recommended()));
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = from == null ? -1 : all.indexOf(from);
        return Optional.of(all.get((at + 1) % all.size()));
    }
}
