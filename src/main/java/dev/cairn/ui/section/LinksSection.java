package dev.cairn.ui.section;

import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Links to other resources. */
final class LinksSection implements Section {

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
                        new Controls.Entries(link(), "link", Summaries::link, fresh()),
                        field -> field.inSight().mayBeBlank().untitled());
    }

    private static Form link() {
        return Form.entry()
                .suggest("rel", Vocabulary.RELATIONS)
                .field("href", new Special.LinkHref())
                .field("type", new Special.MediaType(), FieldSpec::inSight)
                .text("title", FieldSpec::inSight)
                .choice("ml-aoi:role")
                .choice("ml-aoi:split")
                .flag("ml-aoi:reference-grid")
                .choice("ml-aoi:resampling-method")
                .field("", new Special.Others(KNOWN));
    }

    private static Map<String, Object> fresh() {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "");
        link.put("href", "");
        return link;
    }
}
