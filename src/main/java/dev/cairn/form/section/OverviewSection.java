package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.NumberUnit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the resource is called, what it is, and whether the service shows it. */
final class OverviewSection implements FormSection {

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public String intro() {
        return "What the resource is called, what it is for, and whether the service publishes it.";
    }

    @Override
    public String sign() {
        return "fth-home";
    }

    @Override
    public Form form() {
        return Form.at("")
                .text("id", field -> field.prompt("my-model"))
                .in("/properties")
                .text("title", FieldSpec::advised)
                .longText("description", FieldSpec::advised)
                .in("")
                .field(
                        "collection",
                        new StacControls.Collection(),
                        field -> field.advised().with(StacCompanions::collectionLink))
                .in("/properties")
                .tags("keywords", List.of(), FieldSpec::inSight)
                .field("status", new StacControls.Status(), FieldSpec::advised)
                .choice("type", FieldSpec::inSight)
                .group("Mission and instruments")
                .in("/properties")
                .suggest(
                        "platform",
                        List.of(
                                "sentinel-1a",
                                "sentinel-2a",
                                "sentinel-2b",
                                "landsat-8",
                                "landsat-9"))
                .tags("instruments", List.of("msi", "c-sar", "oli", "tirs", "olci"))
                .suggest(
                        "constellation",
                        List.of("sentinel-1", "sentinel-2", "sentinel-3", "landsat"))
                .text("mission")
                .number("gsd", NumberUnit.METRES)
                .group("Providers and dates")
                .in("/properties")
                .entries(
                        "providers",
                        provider(),
                        "provider",
                        EntrySummaries::provider,
                        Map.of("name", ""))
                .dateTime("created")
                .dateTime("updated");
    }

    private static Form provider() {
        return Form.entry()
                .text("name")
                .longText("description")
                .choices("roles")
                .text("url")
                .field("", new StacControls.Others(Set.of("name", "description", "roles", "url")));
    }
}
