package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypeTable;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.TypedView;
import dev.cairn.ui.form.control.SuggestionList;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A media type; those that fit the file name beside it are suggested first. */
final class MediaTypeView extends TypedView {

    MediaTypeView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        SuggestionList.attach((CustomTextField) control(), this::words, this::take)
                .describedBy(name -> MediaTypeTable.find(name).map(MediaType::title).orElse(""));
    }

    private List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        JsonPointer parent = lens().pointer().parent();
        if (parent != null
                && lens().data().value(parent.child("href")) instanceof JsonString href) {
            MediaTypeTable.forFileName(href.value()).forEach(type -> words.add(type.name()));
        }
        MediaTypeTable.all().stream()
                .filter(type -> !type.deprecated())
                .forEach(type -> words.add(type.name()));
        return List.copyOf(words);
    }

    @Override
    public String aid(@Nullable JsonValue value) {
        return shown(value) instanceof ShownValue.Text text
                ? MediaTypeTable.find(text.text()).map(MediaType::title).orElse("")
                : "";
    }
}
