package dev.cairn.ui.section;

import dev.cairn.check.FieldDescription;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.StacItem;

import javafx.scene.control.TextInputControl;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody might type into a field, by its schema: the first choice, example, or a number. */
final class Samples {

    /** Where not any word will do: some relations of links ask for more than the link. */
    private static final Map<String, String> WORDS = Map.of("rel", "about");

    private final FormsHarness forms;

    Samples(FormsHarness forms) {
        this.forms = forms;
    }

    Optional<FieldDescription> facts(JsonPointer pointer) {
        return FormsHarness.CHECKER
                .facts()
                .describe(StacItem.of(forms.document.snapshot()), pointer);
    }

    /** A sensible word for an entry of a list of words. */
    String word(JsonPointer list) {
        return sample(facts(list.child(0))).or(() -> sample(facts(list))).orElse("word");
    }

    String words(JsonPointer pointer, TextInputControl control) {
        Optional<FieldDescription> field = facts(pointer);
        Set<String> types = field.map(FieldDescription::types).orElse(Set.of());
        boolean json = control.getStyleClass().contains("form-json-area");
        if (types.contains("array")) {
            return json ? "[1, 2]" : "1";
        }
        if (types.contains("integer") || types.contains("number")) {
            return number(field.orElseThrow());
        }
        if (json) {
            return "{\"a\": \"b\"}";
        }
        boolean free = field.isEmpty() || field.get().choices().isEmpty();
        return free && WORDS.containsKey(pointer.last())
                ? WORDS.get(pointer.last())
                : sample(field).orElse("text");
    }

    private static String number(FieldDescription field) {
        BigDecimal three = BigDecimal.valueOf(3);
        if (!field.choices().isEmpty()) {
            return String.valueOf(field.choices().getFirst());
        }
        return field.minimum() != null && field.minimum().compareTo(three) > 0
                ? field.minimum().toPlainString()
                : field.maximum() != null && field.maximum().compareTo(three) < 0
                        ? field.maximum().toPlainString()
                        : "3";
    }

    private static Optional<String> sample(Optional<FieldDescription> field) {
        return field.flatMap(
                known ->
                        known.choices().isEmpty()
                                ? known.examples().stream().findFirst()
                                : Optional.of(String.valueOf(known.choices().getFirst())));
    }
}
