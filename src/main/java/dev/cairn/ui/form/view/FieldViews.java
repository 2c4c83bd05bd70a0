package dev.cairn.ui.form.view;

import dev.cairn.ui.form.Control;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Place;

import java.util.HashMap;
import java.util.Map;

/** Which view draws which kind of control. */
public final class FieldViews {

    private final Map<Class<? extends Control>, Maker<Control>> makers = new HashMap<>();

    /** Makes the view of a field. */
    @FunctionalInterface
    public interface Maker<C extends Control> {
        FieldView make(FormContext context, Lens lens, C control);
    }

    /** The kinds of controls that every form may use. */
    public static FieldViews standard() {
        return new FieldViews()
                .plain(Controls.Text.class, TextView::new)
                .plain(Controls.LongText.class, LongTextView::new)
                .with(Controls.Number.class, NumberView::new)
                .plain(Controls.Numbers.class, NumbersView::new)
                .plain(Controls.Flag.class, FlagView::new)
                .plain(Controls.Choice.class, ChoiceView::new)
                .plain(Controls.Choices.class, ChoicesView::new)
                .with(Controls.Suggest.class, SuggestView::new)
                .with(Controls.Tags.class, TagsView::new)
                .plain(Controls.DateTime.class, DateTimeView::new)
                .with(Controls.Inside.class, InsideView::new)
                .with(Controls.Entries.class, EntriesView::new)
                .with(Controls.Named.class, NamedView::new)
                .with(Controls.Rows.class, RowsView::new)
                .with(Controls.Either.class, EitherView::new)
                .with(Controls.KeyValues.class, KeyValuesView::new)
                .plain(Controls.Raw.class, RawView::new);
    }

    /** Makes the view of a field whose control says nothing but its kind. */
    @FunctionalInterface
    public interface PlainMaker {
        FieldView make(FormContext context, Lens lens);
    }

    /** Adds a kind whose control says nothing more. */
    public FieldViews plain(Class<? extends Control> kind, PlainMaker maker) {
        makers.put(kind, (context, lens, control) -> maker.make(context, lens));
        return this;
    }

    /** Adds a kind, or replaces the view of one. */
    public <C extends Control> FieldViews with(Class<C> kind, Maker<C> maker) {
        makers.put(kind, (context, lens, control) -> maker.make(context, lens, kind.cast(control)));
        return this;
    }

    /** The view of a field at a place. */
    public FieldView make(FormContext context, FieldSpec spec, Place place) {
        Maker<Control> maker = makers.get(spec.control().getClass());
        if (maker == null) {
            throw new IllegalArgumentException(
                    "No view draws " + spec.control().getClass().getSimpleName());
        }
        return maker.make(context, new Lens(context.data(), spec, place), spec.control());
    }
}
