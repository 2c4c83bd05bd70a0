package dev.cairn.ui.section;

import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Form;

import java.util.Map;
import java.util.Set;

/** DOI, citation and publications. */
final class CitationsSection implements Section {

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
                        new Special.DoiText(),
                        field -> field.advised().with(Companions::citeAs))
                .longText("sci:citation", FieldSpec::inSight)
                .field(
                        "sci:publications",
                        new Special.Publications(
                                new Controls.Entries(
                                        publication(),
                                        "publication",
                                        Summaries::publication,
                                        fresh())),
                        FieldSpec::inSight);
    }

    private static Form publication() {
        return Form.entry()
                .longText("citation", FieldSpec::inSight)
                .field("doi", new Special.DoiText(), FieldSpec::inSight)
                .field("", new Special.Others(Set.of("citation", "doi")));
    }

    private static Map<String, Object> fresh() {
        return Map.of("citation", "");
    }
}
