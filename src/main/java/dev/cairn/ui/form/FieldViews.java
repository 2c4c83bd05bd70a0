package dev.cairn.ui.form;

import dev.cairn.form.FieldControl;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;

import java.util.HashMap;
import java.util.Map;

/** Which view draws which kind of control. */
public final class FieldViews {

    private final Map<Class<? extends FieldControl>, Maker<FieldControl>> makers = new HashMap<>();

    /** Makes the view of a field. */
    @FunctionalInterface
    public interface Maker<C extends FieldControl> {
        FieldView make(FormContext context, FieldLens lens, C control);
    }

    /** The kinds of controls that every form may use. */
    public static FieldViews standard() {
        return new FieldViews()
                .plain(StandardControls.Text.class, TextView::new)
                .plain(StandardControls.LongText.class, LongTextView::new)
                .with(StandardControls.Number.class, NumberView::new)
                .plain(StandardControls.Numbers.class, NumbersView::new)
                .plain(StandardControls.Flag.class, FlagView::new)
                .plain(StandardControls.Choice.class, ChoiceView::new)
                .plain(StandardControls.Choices.class, ChoicesView::new)
                .with(StandardControls.Suggest.class, SuggestView::new)
                .with(StandardControls.Tags.class, TagsView::new)
                .plain(StandardControls.DateTime.class, DateTimeView::new)
                .with(StandardControls.Inside.class, InsideView::new)
                .with(StandardControls.Entries.class, EntriesView::new)
                .with(StandardControls.Named.class, NamedView::new)
                .with(StandardControls.Rows.class, RowsView::new)
                .with(StandardControls.Either.class, EitherView::new)
                .with(StandardControls.KeyValues.class, KeyValuesView::new)
                .plain(StandardControls.Raw.class, RawView::new);
    }

    /** Makes the view of a field whose control says nothing but its kind. */
    @FunctionalInterface
    public interface PlainMaker {
        FieldView make(FormContext context, FieldLens lens);
    }

    /** Adds a kind whose control says nothing more. */
    public FieldViews plain(Class<? extends FieldControl> kind, PlainMaker maker) {
        makers.put(kind, (context, lens, control) -> maker.make(context, lens));
        return this;
    }

    /** Adds a kind, or replaces the view of one. */
    public <C extends FieldControl> FieldViews with(Class<C> kind, Maker<C> maker) {
        makers.put(kind, (context, lens, control) -> maker.make(context, lens, kind.cast(control)));
        return this;
    }

    /** The view of a field at a place. */
    public FieldView make(FormContext context, FieldSpec spec, MovingPlace place) {
        Maker<FieldControl> maker = makers.get(spec.control().getClass());
        if (maker == null) {
            throw new IllegalArgumentException(
                    "No view draws " + spec.control().getClass().getSimpleName());
        }
        return maker.make(context, new FieldLens(context.data(), spec, place), spec.control());
    }
}
