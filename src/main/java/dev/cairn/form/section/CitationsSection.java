package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.StandardControls;

import java.util.Map;
import java.util.Set;

/** DOI, citation and publications. */
final class CitationsSection implements FormSection {

    @Override
    public String id() {
        return "citations";
    }

    @Override
    public String title() {
        return "Citations";
    }

    @Override
    public String intro() {
        return "How to cite the resource, and the publications behind it.";
    }

    @Override
    public String sign() {
        return "fth-book-open";
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field(
                        "sci:doi",
                        new StacControls.DoiText(),
                        field -> field.advised().with(StacCompanions::citeAs))
                .longText("sci:citation", FieldSpec::inSight)
                .field(
                        "sci:publications",
                        new StacControls.Publications(
                                new StandardControls.Entries(
                                        publication(),
                                        "publication",
                                        EntrySummaries::publication,
                                        fresh())),
                        FieldSpec::inSight);
    }

    private static Form publication() {
        return Form.entry()
                .longText("citation", FieldSpec::inSight)
                .field("doi", new StacControls.DoiText(), FieldSpec::inSight)
                .field("", new StacControls.Others(Set.of("citation", "doi")));
    }

    private static Map<String, Object> fresh() {
        return Map.of("citation", "");
    }
}
