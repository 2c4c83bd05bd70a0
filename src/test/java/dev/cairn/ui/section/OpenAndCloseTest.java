package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.FormSection;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    /** Each of so many items is opened in a window that is drawn; all with cairn.thorough. */
    private static final int SAMPLE = 13;

    /** Every item, every section, with all controls; only not drawn, so that all can be done. */
    @Test
    void openingEverySectionOfEveryReferenceItemChangesNoByte() throws IOException {
        List<String> texts = texts();
        int sections = 0;
        for (String text : texts) {
            try (FormsHarness forms =
                    FormsHarness.behindTheScenes(text, Path.of("item.json"), 700, 700)) {
                sections += openAll(forms);
                assertUnchanged(forms, text);
            }
        }
        System.out.printf(
                "opened and closed %d sections of %d items, no byte changed%n",
                sections, texts.size());
    }

    @Test
    void drawingEverySectionChangesNoByte() throws IOException {
        List<String> texts = texts();
        int step = Boolean.getBoolean("cairn.thorough") ? 1 : SAMPLE;
        for (int i = 0; i < texts.size(); i += step) {
            try (FormsHarness forms =
                    FormsHarness.show(texts.get(i), Path.of("item.json"), 700, 700)) {
                openAll(forms);
                assertUnchanged(forms, texts.get(i));
            }
        }
    }

    private static void assertUnchanged(FormsHarness forms, String text) {
        assertThat(forms.document.text()).isEqualTo(text);
        assertThat(forms.document.canUndo()).isFalse();
    }

    private static List<String> texts() throws IOException {
        String reference = System.getProperty("cairn.reference", "");
        Assumptions.assumeTrue(
                !reference.isEmpty() && Files.isDirectory(Path.of(reference, "items")),
                "no reference set: cairn.reference is not set");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(reference, "items"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                String text = Files.readString(file);
                StacItem item = StacItem.of(JsonText.of(text));
                if (SETS.stream().anyMatch(item::declares)) {
                    texts.add(text);
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(100);
        return texts;
    }

    private static int openAll(FormsHarness forms) {
        List<FormSection> sections = FormsHarness.onFx(forms.forms::kindSections);
        for (FormSection section : sections) {
            forms.open(section.id());
            forms.pulse();
            // Rows near what is visible are made after the first layout.
            forms.pulse();
        }
        return sections.size();
    }

    /** 2 MB: looking through all entries for each entry would take minutes. */
    @Test
    void thousandsOfAssetsOpenAtOnce() throws IOException {
        StringBuilder assets = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            assets.append(
                    "\"scene-%d\": {\"href\": \"s3://b/%d\", \"roles\": [\"data\"]},"
                            .formatted(i, i));
        }
        String large =
                PicturesTest.resource("model.json")
                        .replace("\"assets\": {", "\"assets\": {" + assets);
        try (FormsHarness forms =
                FormsHarness.behindTheScenes(large, Path.of("item.json"), 700, 700)) {
            forms.pulse();
            long spent =
                    FormsHarness.onFx(
                            () -> {
                                ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                                long start = threads.getCurrentThreadCpuTime();
                                forms.forms.open(
                                        forms.forms.kindSections().stream()
                                                .filter(section -> section.id().equals("assets"))
                                                .findFirst()
                                                .orElseThrow());
                                forms.stage.getScene().getRoot().layout();
                                return threads.getCurrentThreadCpuTime() - start;
                            });
            assertThat(spent / 1_000_000).as("ms of the window's thread").isLessThan(PATIENCE);
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
                            forms.forms.reveal(JsonPointer.parse(place));
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
                                    JsonPointer.parse(
                                            "/properties/mlm:output/0/classification:classes/450/name")));
            forms.settle();
            forms.picture("large-classes");
            assertThat(forms.document.text()).isEqualTo(large);
        }
    }
}
