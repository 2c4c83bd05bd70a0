package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.StandardControls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Concepts of controlled vocabularies. */
final class ThemesSection implements FormSection {

    private static final List<String> SCHEMES =
            List.of(
                    "https://gcmd.earthdata.nasa.gov/kms/concepts/concept_scheme/sciencekeywords",
                    "http://www.eionet.europa.eu/gemet/",
                    "http://inspire.ec.europa.eu/theme",
                    "https://en.wikipedia.org/wiki");

    @Override
    public String id() {
        return "themes";
    }

    @Override
    public String title() {
        return "Themes";
    }

    @Override
    public String intro() {
        return "What the resource is about, in terms that others use as well.";
    }

    @Override
    public String sign() {
        return "fth-tag";
    }

    @Override
    public Form form() {
        Map<String, Object> fresh = new LinkedHashMap<>();
        fresh.put("scheme", "");
        fresh.put("concepts", List.of(Map.of("id", "")));
        return Form.at("/properties")
                .field(
                        "themes",
                        new StacControls.Reused(
                                new StandardControls.Entries(
                                        theme(), "theme", EntrySummaries::theme, fresh),
                                StacControls.Source.THEMES),
                        field -> field.advised().untitled());
    }

    private static Form theme() {
        Form columns = Form.entry().text("id").text("title");
        Form more =
                Form.entry()
                        .longText("description", FieldSpec::inSight)
                        .text("url", FieldSpec::inSight)
                        .text("name")
                        .field(
                                "",
                                new StacControls.Others(
                                        Set.of("id", "title", "description", "url", "name")));
        return Form.entry()
                .suggest("scheme", SCHEMES)
                .rows("concepts", columns, List.of(1.0, 1.0), more, "concept", Map.of("id", ""));
    }
}
