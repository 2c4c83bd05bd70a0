package dev.cairn.ui.form;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.ValueWording;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.ui.form.control.HelpCardView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what the schemas know of a field. */
public final class FieldHelp {

    private FieldHelp() {}

    public static HelpCardView.Text of(FieldLens lens) {
        Optional<FieldDescription> facts = lens.facts();
        return new HelpCardView.Text(
                lens.label() + (lens.required() ? " (required)" : ""),
                facts.map(FieldDescription::description)
                        .orElse("No schema at hand describes this field."),
                facts.map(FieldHelp::rules).orElse(List.of()),
                facts.map(FieldDescription::examples).orElse(List.of()).stream().limit(4).toList(),
                choices(facts),
                address(facts.map(FieldDescription::extensionUrl)),
                lens.pointer().toString());
    }

    private static List<String> choices(Optional<FieldDescription> facts) {
        List<String> choices = new ArrayList<>();
        facts.map(FieldDescription::choices)
                .orElse(List.of())
                .forEach(choice -> choices.add(choice == null ? "null" : "" + choice));
        return choices;
    }

    private static List<String> rules(FieldDescription field) {
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
    public static String tip(FieldLens lens) {
        String words = lens.description();
        String example =
                lens.facts().map(FieldDescription::examples).orElse(List.of()).stream()
                        .findFirst()
                        .map(first -> "\nExample: " + first)
                        .orElse("");
        return (words.isBlank() ? ValueWording.humanise(lens.spec().name()) : words)
                + example
                + "\nF1: more, with the address of the specification";
    }
}
