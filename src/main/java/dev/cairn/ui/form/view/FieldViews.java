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
                .with(Controls.Text.class, (context, lens, control) -> new TextView(context, lens))
                .with(
                        Controls.LongText.class,
                        (context, lens, control) -> new LongTextView(context, lens))
                .with(Controls.Number.class, NumberView::new)
                .with(
                        Controls.Numbers.class,
                        (context, lens, control) -> new NumbersView(context, lens))
                .with(Controls.Flag.class, (context, lens, control) -> new FlagView(context, lens))
                .with(
                        Controls.Choice.class,
                        (context, lens, control) -> new ChoiceView(context, lens))
                .with(
                        Controls.Choices.class,
                        (context, lens, control) -> new ChoicesView(context, lens))
                .with(Controls.Suggest.class, SuggestView::new)
                .with(Controls.Tags.class, TagsView::new)
                .with(
                        Controls.DateTime.class,
                        (context, lens, control) -> new DateTimeView(context, lens))
                .with(Controls.Inside.class, InsideView::new)
                .with(Controls.Entries.class, EntriesView::new)
                .with(Controls.Named.class, NamedView::new)
                .with(Controls.Rows.class, RowsView::new)
                .with(Controls.Either.class, EitherView::new)
                .with(Controls.KeyValues.class, KeyValuesView::new)
                .with(Controls.Raw.class, (context, lens, control) -> new RawView(context, lens));
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
