package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;

import java.util.List;

/** Version and terms of use. */
final class VersionSection implements FormSection {

    @Override
    public String id() {
        return "version";
    }

    @Override
    public String title() {
        return "Version & licence";
    }

    @Override
    public String intro() {
        return "Which version this is, and under what terms it may be used.";
    }

    @Override
    public String sign() {
        return "fth-git-branch";
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field("license", new StacControls.SpdxLicence(), FieldSpec::advised)
                .in("")
                .field(
                        "",
                        new StacControls.RelatedLinks(List.of(RelatedLink.LICENCE)),
                        FieldSpec::inSight)
                .in("/properties")
                .text("version", field -> field.advised().prompt("1.0.0"))
                .flag("experimental")
                .flag("deprecated")
                .group("Other versions")
                .in("")
                .field("", new StacControls.RelatedLinks(RelatedLink.VERSIONS), FieldSpec::inSight);
    }
}
