package dev.cairn.ui.section;

import dev.cairn.json.JsonString;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.Form;

import java.util.List;
import java.util.Map;

/** The processing before inputs and after outputs of a model. */
final class ProcessingForm {

    private ProcessingForm() {}

    /** A function that is run on the data: its format, and its text or structure. */
    static Form function() {
        return Form.entry()
                .suggest(
                        "format",
                        List.of("python", "docker", "uri", "gdal-calc", "rio-calc", "openeo"))
                .field(
                        "expression",
                        new Controls.Either(
                                List.of(
                                        new Controls.Alternative(
                                                "Text",
                                                new Controls.LongText(),
                                                value -> value instanceof JsonString,
                                                ""),
                                        new Controls.Alternative(
                                                "Structure",
                                                new Controls.Raw(),
                                                value -> true,
                                                Map.of()))));
    }
}
