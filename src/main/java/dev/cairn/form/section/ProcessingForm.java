package dev.cairn.form.section;

import dev.cairn.form.Form;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonString;

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
                        new StandardControls.Either(
                                List.of(
                                        new StandardControls.Alternative(
                                                "Text",
                                                new StandardControls.LongText(),
                                                value -> value instanceof JsonString,
                                                ""),
                                        new StandardControls.Alternative(
                                                "Structure",
                                                new StandardControls.Raw(),
                                                value -> true,
                                                Map.of()))));
    }
}
