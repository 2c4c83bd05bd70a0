package dev.cairn.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.StandardControls;
import dev.cairn.ui.form.control.SuggestionList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Text with suggestions; any other text may be typed. */
public final class SuggestView extends TypedView {

    public SuggestView(FormContext context, FieldLens lens, StandardControls.Suggest control) {
        super(context, lens, new CustomTextField());
        SuggestionList.attach(
                (CustomTextField) control(), () -> words(lens, control.suggestions()), this::take);
    }

    /**
     * The words given in the form first, then those that the schema allows or gives as examples.
     */
    public static List<String> words(FieldLens lens, List<String> first) {
        Set<String> words = new LinkedHashSet<>(first);
        lens.facts()
                .map(FieldDescription::choices)
                .orElse(List.of())
                .forEach(
                        choice -> {
                            if (choice instanceof String word) {
                                words.add(word);
                            }
                        });
        words.addAll(lens.facts().map(FieldDescription::examples).orElse(List.of()));
        return List.copyOf(words);
    }
}
