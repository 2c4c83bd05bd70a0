package dev.cairn.ui.section.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypes;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Shown;
import dev.cairn.ui.form.control.Suggestions;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.form.view.TypedView;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A media type; those that fit the file name beside it are suggested first. */
final class MediaTypeView extends TypedView {

    MediaTypeView(FormContext context, Lens lens) {
        super(context, lens, new CustomTextField());
        Suggestions.attach((CustomTextField) control(), this::words, this::take)
                .describedBy(name -> MediaTypes.find(name).map(MediaType::title).orElse(""));
    }

    private List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Pointer parent = lens().pointer().parent();
        if (parent != null
                && lens().data().value(parent.child("href")) instanceof JsonString href) {
            MediaTypes.forFileName(href.value()).forEach(type -> words.add(type.name()));
        }
        MediaTypes.all().stream()
                .filter(type -> !type.deprecated())
                .forEach(type -> words.add(type.name()));
        return List.copyOf(words);
    }

    @Override
    public String aid(@Nullable JsonValue value) {
        return shown(value) instanceof Shown.Text text
                ? MediaTypes.find(text.text()).map(MediaType::title).orElse("")
                : "";
    }
}
