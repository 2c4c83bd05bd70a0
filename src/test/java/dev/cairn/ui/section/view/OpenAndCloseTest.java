package dev.cairn.ui.section.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;
import dev.cairn.ui.section.Section;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looking at an item changes nothing in it, and takes no time that one would notice. */
class OpenAndCloseTest {

    /**
     * A page has to open in 200 ms on a machine of its own; one that is busy with a build gets
     * more.
     */
    private static final long PATIENCE = 2000;

    private static final List<String> SETS =
            List.of("mlm", "ml-aoi", "contacts", "themes", "scientific");

    @Test
    void openingEverySectionOfTheReferenceItemsChangesNoByte() throws IOException {
        String reference = System.getProperty("cairn.reference", "");
        Assumptions.assumeTrue(
                !reference.isEmpty() && Files.isDirectory(Path.of(reference, "items")),
                "no reference set: cairn.reference is not set");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(reference, "items"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                String text = Files.readString(file);
                Item item = Item.of(JsonText.of(text));
                if (SETS.stream().anyMatch(item::declares)) {
                    texts.add(text);
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(100);
        for (String text : texts) {
            try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 700, 400)) {
                openAll(forms);
                assertThat(forms.document.text()).isEqualTo(text);
                assertThat(forms.document.canUndo()).isFalse();
            }
        }
    }

    private static void openAll(FormsHarness forms) {
        for (Section section : FormsHarness.onFx(forms.forms::kindSections)) {
            FormsHarness.run(
                    () -> {
                        forms.forms.open(section);
                        forms.stage.getScene().getRoot().applyCss();
                        forms.stage.getScene().getRoot().layout();
                    });
            FormsHarness.run(() -> {});
        }
    }

    @Test
    void largeListsOpenAtOnce() throws IOException {
        String text = PicturesTest.resource("model.json");
        StringBuilder classes = new StringBuilder();
        for (int i = 3; i < 500; i++) {
            classes.append(", {\"value\": ")
                    .append(i)
                    .append(", \"name\": \"c")
                    .append(i)
                    .append("\", \"description\": \"class\"}");
        }
        StringBuilder assets = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            assets.append("\"file-")
                    .append(i)
                    .append("\": {\"href\": \"s3://bucket/")
                    .append(i)
                    .append(".tif\", \"roles\": [\"data\"]},");
        }
        String large =
                text.replace("\"color_hint\": \"FF8800\"}", "\"color_hint\": \"FF8800\"}" + classes)
                        .replace("\"assets\": {", "\"assets\": {" + assets);
        assertThat(JsonText.of(large).parses()).isTrue();
        try (FormsHarness forms = FormsHarness.show(large, Path.of("item.json"), 900, 900)) {
            openAll(forms);
        }
        try (FormsHarness forms = FormsHarness.show(large, Path.of("item.json"), 900, 900)) {
            for (String place :
                    List.of(
                            "/properties/mlm:output",
                            "/assets",
                            "/links",
                            "/properties/mlm:name")) {
                long start = System.nanoTime();
                FormsHarness.run(
                        () -> {
                            forms.forms.reveal(Pointer.parse(place));
                            forms.stage.getScene().getRoot().applyCss();
                            forms.stage.getScene().getRoot().layout();
                        });
                FormsHarness.run(() -> {});
                long millis = (System.nanoTime() - start) / 1_000_000;

                assertThat(millis).as("opening %s", place).isLessThan(PATIENCE);
            }
            FormsHarness.run(
                    () ->
                            forms.forms.reveal(
                                    Pointer.parse(
                                            "/properties/mlm:output/0/classification:classes/450/name")));
            forms.settle();
            forms.picture("large-classes");
            assertThat(forms.document.text()).isEqualTo(large);
        }
    }
}
