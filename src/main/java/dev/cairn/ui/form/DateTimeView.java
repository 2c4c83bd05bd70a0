package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.MomentWords;
import dev.cairn.form.ShownValue;
import dev.cairn.imports.ImportResult;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.time.MomentText;
import dev.cairn.ui.form.control.DateTimeField;

import javafx.event.ActionEvent;

import org.jspecify.annotations.Nullable;

/** A moment in time: typed, or picked in a calendar that writes RFC 3339. */
final class DateTimeView extends TypedView {

    private final boolean isEnd;
    private String understood = "";
    private String assumed = "";

    DateTimeView(FormContext context, FieldLens lens) {
        this(context, lens, new Picked());
    }

    private DateTimeView(FormContext context, FieldLens lens, Picked picked) {
        super(context, lens, new DateTimeField(picked::take));
        picked.view = this;
        isEnd = lens.spec().name().startsWith("end");
        if (isEnd && control() instanceof DateTimeField field) {
            field.offerOpenEnd();
        }
        control().addEventHandler(ActionEvent.ACTION, event -> commit());
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
    public String aid(@Nullable JsonValue value) {
        String text = shown(value) instanceof ShownValue.Text typed ? typed.text() : "";
        if (text.isBlank()) {
            return "";
        }
        if (MomentText.isSound(text)) {
            String words = MomentWords.inWords(text);
            return text.equals(understood) && !assumed.isEmpty() ? words + ". " + assumed : words;
        }
        return switch (MomentWords.read(text, isEnd)) {
            case ImportResult.Good<String> good ->
                    "Becomes " + good.value() + " when you leave the field.";
            case ImportResult.Bad<String> bad -> bad.message();
        };
    }

    @Override
    protected void commit() {
        String text = control().getText();
        if (text != null
                && !text.isBlank()
                && !MomentText.isSound(text)
                && MomentWords.read(text, isEnd) instanceof ImportResult.Good<String> good) {
            // What plainly names a moment is written the way STAC wants it; anything else stays as
            // it was typed.
            understood = good.value();
            assumed = String.join(" ", good.notes());
            take(good.value());
        }
        super.commit();
    }
}
