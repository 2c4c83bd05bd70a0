package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.StandardControls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Links to other resources. */
final class LinksSection implements FormSection {

    private static final Set<String> KNOWN =
            Set.of(
                    "rel",
                    "href",
                    "type",
                    "title",
                    "ml-aoi:role",
                    "ml-aoi:split",
                    "ml-aoi:reference-grid",
                    "ml-aoi:resampling-method");

    @Override
    public String id() {
        return "links";
    }

    @Override
    public String title() {
        return "Links";
    }

    @Override
    public String intro() {
        return "Other pages and files that belong to this item.";
    }

    @Override
    public String sign() {
        return "fth-link";
    }

    @Override
    public Form form() {
        return Form.at("")
                .field(
                        "links",
                        new StandardControls.Entries(link(), "link", EntrySummaries::link, fresh()),
                        field -> field.inSight().mayBeBlank().untitled());
    }

    private static Form link() {
        return Form.entry()
                .suggest("rel", WordSuggestions.RELATIONS)
                .field("href", new StacControls.LinkHref())
                .field("type", new StacControls.MediaType(), FieldSpec::inSight)
                .text("title", FieldSpec::inSight)
                .choice("ml-aoi:role")
                .choice("ml-aoi:split")
                .flag("ml-aoi:reference-grid")
                .choice("ml-aoi:resampling-method")
                .field("", new StacControls.Others(KNOWN));
    }

    private static Map<String, Object> fresh() {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "");
        link.put("href", "");
        return link;
    }
}
