package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Draws every section, so that somebody can look at them, and so that nothing fails while it is
 * drawn.
 */
class PicturesTest {

    private static final List<String> PLACES =
            List.of(
                    "/id",
                    "/bbox",
                    "/properties/mlm:name",
                    "/properties/mlm:input/0",
                    "/properties/mlm:output/0",
                    "/assets/model",
                    "/properties/contacts/0",
                    "/properties/themes/0",
                    "/properties/sci:publications/0",
                    "/properties/license",
                    "/links/0",
                    "/properties/xyz");

    @Test
    void drawsTheSectionsOfAFilledModel() throws IOException {
        String text = resource("model.json");
        for (boolean dark : List.of(false, true)) {
            FormsHarness.start();
            FormsHarness.theme(dark);
            try (FormsHarness forms = FormsHarness.show(text, Path.of("model.json"), 900, 960)) {
                FormsHarness.theme(dark);
                for (String place : PLACES) {
                    FormsHarness.run(() -> forms.forms.reveal(JsonPointer.parse(place)));
                    forms.picture(
                            (dark ? "dark" : "light") + place.replace('/', '-').replace(':', '-'));
                }
                assertThat(forms.document.text()).isEqualTo(text);
            }
        }
    }

    @Test
    void drawsANewModelAndNarrowForms() throws IOException {
        String fresh =
                PlacedTemplates.trainedModel("my-model", Instant.parse("2024-06-01T00:00:00Z"));
        try (FormsHarness forms = FormsHarness.show(fresh, null, 620, 900)) {
            for (String place :
                    List.of(
                            "/id",
                            "/bbox",
                            "/properties/mlm:name",
                            "/properties/mlm:input",
                            "/assets/model")) {
                FormsHarness.run(() -> forms.forms.reveal(JsonPointer.parse(place)));
                forms.picture("new" + place.replace('/', '-').replace(':', '-'));
            }
            assertThat(forms.document.text()).isEqualTo(fresh);
        }
    }

    static String resource(String name) throws IOException {
        Path shared = Path.of("src/test/resources/dev/cairn/ui/section", name);
        if (Files.exists(shared)) {
            return Files.readString(shared);
        }
        try (InputStream in =
                PicturesTest.class.getResourceAsStream("/dev/cairn/ui/section/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
