package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.stac.ItemKind;

/** What the machine learning extension for areas of interest says of the item as a whole. */
final class DatasetSection implements FormSection {

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
    public boolean fits(ItemKind kind) {
        return kind == ItemKind.TRAINING_DATA || kind == ItemKind.BOTH;
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
