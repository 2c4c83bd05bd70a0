package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.SuggestView;
import dev.cairn.ui.form.TypedView;
import dev.cairn.ui.form.control.SuggestionList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The collection of the item. Suggested are those of the other open items and of the checkout; the
 * examples of the schema only where there are none.
 */
final class CollectionView extends TypedView {

    private List<String> ofCheckout = new ArrayList<>();
    private boolean looked;

    CollectionView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        SuggestionList.attach((CustomTextField) control(), this::words, this::take);
        control()
                .focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                look();
                            }
                        });
    }

    /** Looks once for each item, when the field is first entered: reading a checkout takes time. */
    private void look() {
        if (!looked) {
            looked = true;
            context()
                    .around()
                    .lookForReuse(reuse -> ofCheckout = reuse.collections(), nothing -> {});
        }
    }

    private List<String> words() {
        Set<String> words = new LinkedHashSet<>(context().around().openCollections());
        words.addAll(ofCheckout);
        words.remove(control().getText());
        return words.isEmpty() ? SuggestView.words(lens(), List.of()) : List.copyOf(words);
    }
}
