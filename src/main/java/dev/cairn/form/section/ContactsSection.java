package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.StandardControls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People and organisations. */
final class ContactsSection implements FormSection {

    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "organization",
                    "positionName",
                    "roles",
                    "identifier",
                    "emails",
                    "phones",
                    "addresses",
                    "links",
                    "logo",
                    "contactInstructions");
    private static final List<String> ROLES =
            List.of("author", "owner", "publisher", "processor", "point of contact", "maintainer");

    @Override
    public String id() {
        return "contacts";
    }

    @Override
    public String title() {
        return "Contacts";
    }

    @Override
    public String intro() {
        return "Who made the resource, who keeps it, and whom to ask.";
    }

    @Override
    public String sign() {
        return "fth-users";
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field(
                        "contacts",
                        new StacControls.Reused(
                                new StandardControls.Entries(
                                        contact(),
                                        "contact",
                                        EntrySummaries::contact,
                                        Map.of("name", "")),
                                StacControls.Source.CONTACTS),
                        field -> field.advised().untitled());
    }

    private static Form contact() {
        Form none = Form.entry();
        return Form.entry()
                .text("name", FieldSpec::inSight)
                .text("organization", FieldSpec::inSight)
                .text("positionName")
                .tags("roles", ROLES)
                .text("identifier")
                .rows(
                        "emails",
                        valueAndRoles(),
                        List.of(3.0, 2.0),
                        none,
                        "e-mail",
                        Map.of("value", ""))
                .rows(
                        "phones",
                        valueAndRoles(),
                        List.of(3.0, 2.0),
                        none,
                        "phone number",
                        Map.of("value", ""))
                .entries(
                        "addresses",
                        address(),
                        "address",
                        EntrySummaries::address,
                        Map.of("city", ""))
                .entries("links", link(), "link", EntrySummaries::link, freshLink())
                .inside("logo", logo())
                .tags("contactInstructions", List.of())
                .field("", new StacControls.Others(KNOWN));
    }

    private static Form valueAndRoles() {
        return Form.entry().text("value").tags("roles", List.of("work", "home", "mobile"));
    }

    private static Form address() {
        return Form.entry()
                .tags("deliveryPoint", List.of(), FieldSpec::inSight)
                .text("postalCode", FieldSpec::inSight)
                .text("city", FieldSpec::inSight)
                .text("administrativeArea")
                .text("country", FieldSpec::inSight)
                .tags("roles", List.of("work", "home", "delivery"));
    }

    private static Form link() {
        return Form.entry()
                .suggest("rel", List.of("about", "alternate", "icon"))
                .text("href")
                .suggest("type", List.of("text/html", "image/png", "application/json"))
                .text("title");
    }

    private static Form logo() {
        return Form.entry()
                .text("href")
                .field("rel", new StandardControls.Suggest(List.of("icon")))
                .suggest("type", List.of("image/png", "image/svg+xml", "image/jpeg"))
                .text("title");
    }

    private static Map<String, Object> freshLink() {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "about");
        link.put("href", "");
        link.put("type", "text/html");
        return link;
    }
}
