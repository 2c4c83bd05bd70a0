package dev.cairn.ui.form.view;

import dev.cairn.check.Field;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Wording;
import dev.cairn.ui.form.control.Help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what the schemas know of a field. */
public final class FieldHelp {

    private FieldHelp() {}

    public static Help.Text of(Lens lens) {
        Optional<Field> facts = lens.facts();
        return new Help.Text(
                lens.label() + (lens.required() ? " (required)" : ""),
                facts.map(Field::description).orElse("No schema at hand describes this field."),
                facts.map(FieldHelp::rules).orElse(List.of()),
                facts.map(Field::examples).orElse(List.of()).stream().limit(4).toList(),
                choices(facts),
                address(facts.map(Field::extensionUrl)),
                lens.pointer().toString());
    }

    private static List<String> choices(Optional<Field> facts) {
        List<String> choices = new ArrayList<>();
        facts.map(Field::choices)
                .orElse(List.of())
                .forEach(choice -> choices.add(choice == null ? "null" : "" + choice));
        return choices;
    }

    private static List<String> rules(Field field) {
        List<String> rules = new ArrayList<>();
        if (field.minimum() != null && field.maximum() != null) {
            rules.add(
                    "From "
                            + field.minimum().toPlainString()
                            + " to "
                            + field.maximum().toPlainString()
                            + ".");
        } else if (field.minimum() != null) {
            rules.add("At least " + field.minimum().toPlainString() + ".");
        } else if (field.maximum() != null) {
            rules.add("At most " + field.maximum().toPlainString() + ".");
        }
        if (field.types().contains("integer") && !field.types().contains("number")) {
            rules.add("A whole number.");
        }
        return rules;
    }

    /** Where the specification can be read. */
    private static String address(Optional<String> url) {
        if (url.isEmpty()) {
            return "https://github.com/radiantearth/stac-spec/blob/master/item-spec/item-spec.md";
        }
        return ExtensionUrl.parse(url.get())
                .map(
                        extension ->
                                "https://github.com/stac-extensions/"
                                        + extension.name()
                                        + "/tree/v"
                                        + extension.version())
                .orElse(url.get());
    }

    /** The text of a tooltip: what the field is, and how to learn more. */
    public static String tip(Lens lens) {
        String words = lens.description();
        String example =
                lens.facts().map(Field::examples).orElse(List.of()).stream()
                        .findFirst()
                        .map(first -> "\nExample: " + first)
                        .orElse("");
        return (words.isBlank() ? Wording.humanise(lens.spec().name()) : words)
                + example
                + "\nF1: more, with the address of the specification";
    }
}
