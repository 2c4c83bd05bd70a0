package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.form.section.FormSection;
import dev.cairn.form.section.SectionList;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.ui.window.SmallPng;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pictures of the guide: each section, filled, in both themes. They are drawn by {@code mvn
 * test -Dtest=GuidePicturesTest -Dcairn.docs=write}; without it they go to the build's folder, each
 * section in one theme, no higher than the screen.
 */
class GuidePicturesTest {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final double WIDTH = 940;
    private static final double LEAST = 630;

    /** The screen of the platform without a display is no higher than this. */
    private static final double SCREEN = 1000;

    private static final boolean WRITE = "write".equals(System.getProperty("cairn.docs"));
    private static final double MOST = WRITE ? 1700 : SCREEN;
    private static final long LARGEST = 100_000;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everySectionFilled(boolean dark) throws IOException {
        for (String name : List.of("guide-model.json", "guide-data.json")) {
            String text = PicturesTest.resource(name);
            assertThat(errors(text)).isEmpty();
            for (String section : sections(name)) {
                if (!WRITE && (section.hashCode() % 2 == 0) == dark) {
                    continue;
                }
                FormsHarness.start();
                FormsHarness.theme(dark);
                try (FormsHarness forms =
                        FormsHarness.show(text, Path.of("crops.json"), WIDTH, LEAST)) {
                    FormsHarness.theme(dark);
                    picture(forms, section, dark);
                    assertThat(forms.document.text()).isEqualTo(text);
                }
            }
        }
    }

    private static List<String> sections(String name) {
        return name.equals("guide-data.json")
                ? List.of("dataset")
                : new SectionList()
                        .of(ItemKind.TRAINED_MODEL).stream().map(FormSection::id).toList();
    }

    private static List<String> errors(String text) {
        return FormsHarness.CHECKER
                .check(JsonText.of(text), CheckOptions.of(Profile.STAC))
                .findings()
                .stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(Finding::message)
                .toList();
    }

    private static void picture(FormsHarness forms, String section, boolean dark)
            throws IOException {
        forms.open(section);
        for (int i = 0; i < 3; i++) {
            forms.pulse();
            FormsHarness.run(() -> fit(forms));
        }
        forms.settle();
        FormsHarness.pause(450);
        FormsHarness.run(() -> fit(forms));
        forms.settle();
        WritableImage drawn = FormsHarness.onFx(() -> forms.stage.getScene().snapshot(null));
        String file = "form-" + section + (dark ? "-dark" : "") + ".png";
        Path folder = WRITE ? GUIDE.resolve("images") : Path.of("target", "screenshots", "guide");
        Files.createDirectories(folder);
        SmallPng.write(drawn, folder.resolve(file));
        assertThat(Files.size(folder.resolve(file))).as(file).isBetween(5_000L, LARGEST);
    }

    /** As high as the page is, so that the picture has neither a scroll bar nor empty space. */
    private static void fit(FormsHarness forms) {
        ScrollPane page = (ScrollPane) forms.forms.content().lookup(".form-scroll");
        Bounds content = page.getContent().getLayoutBounds();
        double others = forms.stage.getScene().getHeight() - page.getViewportBounds().getHeight();
        double height = Math.clamp(content.getHeight() + others + 2, LEAST, MOST);
        // from the corner, so that the whole of it lies on the screen
        forms.stage.setX(0);
        forms.stage.setY(0);
        forms.stage.setHeight(height);
    }

    @Test
    void theGuideShowsAndExplainsEverySection() throws IOException {
        String guide = Files.readString(GUIDE.resolve("forms.md"));
        for (FormSection section : new SectionList().all()) {
            assertThat(guide).contains("**" + section.title());
            for (String theme : List.of("", "-dark")) {
                String picture = "images/form-" + section.id() + theme + ".png";
                assertThat(guide).contains("(" + picture + ")");
                assertThat(GUIDE.resolve(picture)).exists();
            }
        }
    }
}
