package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;

/** Footprint and time. */
final class WhereWhenSection implements FormSection {

    @Override
    public String id() {
        return "where-when";
    }

    @Override
    public String title() {
        return "Where & when";
    }

    @Override
    public String intro() {
        return "Where on Earth the resource applies, and the time it stands for.";
    }

    @Override
    public String sign() {
        return "fth-map-pin";
    }

    @Override
    public Form form() {
        return Form.at("")
                .group("Place")
                .field("", new StacControls.Footprint(), FieldSpec::inSight)
                .group("Time")
                .in("/properties")
                .field("", new StacControls.Time(), FieldSpec::inSight);
    }
}
