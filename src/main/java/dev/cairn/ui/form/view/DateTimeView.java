package dev.cairn.ui.form.view;

import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.DateTimes;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Shown;
import dev.cairn.ui.form.control.DateTimeField;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A moment in time: typed, or picked in a calendar that writes RFC 3339. */
final class DateTimeView extends TypedView {

    DateTimeView(FormContext context, Lens lens) {
        this(context, lens, new Picked());
    }

    private DateTimeView(FormContext context, Lens lens, Picked picked) {
        super(context, lens, new DateTimeField(picked::take));
        picked.view = this;
        if (lens.spec().name().startsWith("end") && control() instanceof DateTimeField field) {
            field.offerOpenEnd();
        }
    }

    /** Hands what was picked to the view, which does not exist yet when its field is made. */
    private static final class Picked {
        private @Nullable DateTimeView view;

        void take(String moment) {
            if (view != null) {
                view.take(moment);
            }
        }
    }

    @Override
    public Region node() {
        return control();
    }

    @Override
    protected Shown shown(@Nullable JsonValue value) {
        return Shown.text(value);
    }

    @Override
    protected Object toJson(String text) {
        return text;
    }

    @Override
    public String aid(@Nullable JsonValue value) {
        return shown(value) instanceof Shown.Text text ? DateTimes.inWords(text.text()) : "";
    }

    @Override
    protected void commit() {
        String text = control().getText();
        if (text != null && !text.isBlank() && !DateTimes.isSound(text)) {
            // What plainly names a moment is written the way STAC wants it; anything else stays as
            // it was typed.
            DateTimes.parse(text).map(DateTimes::write).ifPresent(this::take);
        }
        super.commit();
    }
}
