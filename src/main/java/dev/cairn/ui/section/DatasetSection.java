package dev.cairn.ui.section;

import dev.cairn.stac.Kind;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Form;

/** What the machine learning extension for areas of interest says of the item as a whole. */
final class DatasetSection implements Section {

    @Override
    public String id() {
        return "dataset";
    }

    @Override
    public String title() {
        return "Dataset";
    }

    @Override
    public String intro() {
        return "What part of the training this data is for, and how its files fit together.";
    }

    @Override
    public String sign() {
        return "fth-database";
    }

    @Override
    public boolean fits(Kind kind) {
        return kind == Kind.TRAINING_DATA || kind == Kind.BOTH;
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .choice("ml-aoi:split", FieldSpec::advised)
                .choice("ml-aoi:role")
                .flag("ml-aoi:reference-grid")
                .choice("ml-aoi:resampling-method");
    }
}
