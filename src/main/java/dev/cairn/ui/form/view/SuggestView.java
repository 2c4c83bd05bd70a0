package dev.cairn.ui.form.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.check.Field;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.control.Suggestions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Text with suggestions; any other text may be typed. */
public final class SuggestView extends TypedView {

    public SuggestView(FormContext context, Lens lens, Controls.Suggest control) {
        super(context, lens, new CustomTextField());
        Suggestions.attach(
                (CustomTextField) control(), () -> words(lens, control.suggestions()), this::take);
    }

    /**
     * The words given in the form first, then those that the schema allows or gives as examples.
     */
    public static List<String> words(Lens lens, List<String> first) {
        Set<String> words = new LinkedHashSet<>(first);
        lens.facts()
                .map(Field::choices)
                .orElse(List.of())
                .forEach(
                        choice -> {
                            if (choice instanceof String word) {
                                words.add(word);
                            }
                        });
        words.addAll(lens.facts().map(Field::examples).orElse(List.of()));
        return List.copyOf(words);
    }
}
