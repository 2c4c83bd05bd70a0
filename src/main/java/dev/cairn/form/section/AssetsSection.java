package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.NumberUnit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files. */
final class AssetsSection implements FormSection {

    private static final Set<String> KNOWN =
            Set.of(
                    "href",
                    "type",
                    "title",
                    "roles",
                    "description",
                    "ml-aoi:role",
                    "ml-aoi:split",
                    "ml-aoi:reference-grid",
                    "ml-aoi:resampling-method",
                    "mlm:artifact_type",
                    "file:size",
                    "file:checksum",
                    "file:header_size",
                    "file:byte_order",
                    "file:local_path",
                    "file:values",
                    "eo:bands");

    @Override
    public String id() {
        return "assets";
    }

    @Override
    public String title() {
        return "Assets";
    }

    @Override
    public String intro() {
        return "The files of the resource: where they are, what they hold, and what they are for.";
    }

    @Override
    public String sign() {
        return "fth-package";
    }

    @Override
    public Form form() {
        return Form.at("")
                .named(
                        "assets",
                        asset(),
                        "asset",
                        EntrySummaries::asset,
                        "file",
                        Map.of("href", ""));
    }

    private static Form asset() {
        return Form.entry()
                .field("href", new StacControls.AssetHref())
                .field("type", new StacControls.MediaType(), FieldSpec::inSight)
                .text("title", FieldSpec::inSight)
                .tags("roles", WordSuggestions.ROLES, FieldSpec::inSight)
                .longText("description")
                .group("Training data")
                .choice("ml-aoi:role")
                .choice("ml-aoi:split")
                .flag("ml-aoi:reference-grid")
                .choice("ml-aoi:resampling-method")
                .group("Model file")
                .suggest("mlm:artifact_type", List.of())
                .rows(
                        "eo:bands",
                        Form.entry().text("name").choice("common_name"),
                        List.of(1.0, 1.0),
                        band(),
                        "band",
                        Map.of("name", ""))
                .group("File")
                .number("file:size", NumberUnit.BYTES)
                .text("file:checksum")
                .number("file:header_size", NumberUnit.BYTES)
                .choice("file:byte_order")
                .text("file:local_path")
                .entries("file:values", values(), "value", EntrySummaries::fileValue, freshValue())
                .group("")
                .field("", new StacControls.Others(KNOWN));
    }

    private static Form band() {
        return Form.entry()
                .longText("description", FieldSpec::inSight)
                .number("center_wavelength")
                .number("full_width_half_max")
                .number("solar_illumination")
                .field(
                        "",
                        new StacControls.Others(
                                Set.of(
                                        "name",
                                        "common_name",
                                        "description",
                                        "center_wavelength",
                                        "full_width_half_max",
                                        "solar_illumination")));
    }

    private static Form values() {
        return Form.entry().raw("values").text("summary");
    }

    private static Map<String, Object> freshValue() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("values", List.of());
        value.put("summary", "");
        return value;
    }
}
