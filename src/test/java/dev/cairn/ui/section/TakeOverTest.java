package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/** What forms take from files, from other items, and from what lies beside the item. */
class TakeOverTest extends FormsTest {

    private static final String ML_MODEL =
            """
            flavors:
              pytorch:
                pytorch_version: 2.1.2
            signature:
              inputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 4, 8, 8]}}]'
            utc_time_created: '2024-05-01 10:00:00'
            """;

    @Test
    void aLocalFileFillsAnAssetInOneStepAndItsAddressOnlyWhenAsked() throws Exception {
        Path weights = Files.write(folder.resolve("weights.pt"), new byte[50_000]);
        open(FRESH, folder.resolve("item.json"), "assets");
        FormsHarness.ANSWERS.add(weights);
        Nodes.press("From a local file…");
        Nodes.await("what was filled in", () -> Nodes.says("Filled in size and checksum"));
        JsonPointer asset = JsonPointer.of("assets", "model");
        assertThat(item().text().source(asset.child("file:size"))).isEqualTo("50000");
        assertThat(item().string(asset.child("file:checksum"))).startsWith("1220").hasSize(68);
        assertThat(item().declares("file")).isTrue();
        assertThat(item().string(asset.child("href"))).isEmpty();
        Nodes.press("Use ./weights.pt as the address");
        assertThat(item().string(asset.child("href"))).isEqualTo("./weights.pt");
        undo();
        undo();
        assertThat(item().text().text()).isEqualTo(FRESH);
    }

    @Test
    void readingALargeFileShowsHowFarItIsAndCanBeCancelled() throws Exception {
        Path large = folder.resolve("large.bin");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(8L << 30);
        }
        open(FRESH, folder.resolve("item.json"), "assets");
        FormsHarness.ANSWERS.add(large);
        Nodes.press("From a local file…");
        Nodes.await("progress", () -> Nodes.says("Reading large.bin, "));
        assertThat(
                        Nodes.all(
                                ProgressBar.class,
                                bar -> "How far the file is read".equals(bar.getAccessibleText())))
                .hasSize(1);
        Nodes.press("Cancel");
        Nodes.await("the end", () -> Nodes.says("Nothing was filled in."));
        assertThat(item().text().text()).isEqualTo(FRESH);
    }

    @Test
    void aFileThatCannotBeReadIsSaidInASentence() {
        open(FRESH, folder.resolve("item.json"), "assets");
        FormsHarness.ANSWERS.add(folder.resolve("gone.bin"));
        Nodes.press("From a local file…");
        Nodes.await("a sentence", () -> Nodes.says("There is no file “gone.bin” any more."));
        assertThat(item().text().text()).isEqualTo(FRESH);
    }

    @Test
    void anMlModelFileIsShownFirstAndFillsWhatIsTickedInOneStep() throws Exception {
        Path file = Files.writeString(folder.resolve("MLmodel"), ML_MODEL);
        String text = FRESH.replace("\"mlm:tasks\"", "\"mlm:framework\": \"JAX\", \"mlm:tasks\"");
        open(text, null, "model");
        FormsHarness.ANSWERS.add(file);
        Nodes.press("From an MLmodel file…");
        Nodes.await("the preview", () -> Nodes.says("“MLmodel” says:"));
        assertThat(Nodes.words()).contains("Stays as it is: JAX", "Fill in 3 fields");
        assertThat(item().text().text()).as("nothing is written yet").isEqualTo(text);
        CheckBox framework =
                Nodes.all(CheckBox.class, box -> box.getText().equals("Framework")).getFirst();
        assertThat(framework.isSelected()).isFalse();
        assertThat(Nodes.words()).contains("input  ·  any × 4 × 8 × 8");
        FormsHarness.run(framework::fire);
        assertThat(Nodes.words()).contains("Instead of: JAX");
        Nodes.press("Fill in 4 fields");
        assertThat(item().string(JsonPointer.parse("/properties/mlm:framework")))
                .isEqualTo("PyTorch");
        assertThat(item().string(JsonPointer.parse("/properties/mlm:framework_version")))
                .isEqualTo("2.1.2");
        assertThat(item().text().has(JsonPointer.parse("/properties/mlm:input/0/input/shape")))
                .isTrue();
        assertThat(Nodes.says("“MLmodel” says:")).isFalse();
        undo();
        assertThat(item().text().text()).isEqualTo(text);
    }

    @Test
    void aFileThatIsNoMlModelIsSaidInASentence() throws Exception {
        open(FRESH, null, "model");
        FormsHarness.ANSWERS.add(Files.writeString(folder.resolve("MLmodel"), "a: b"));
        Nodes.press("From an MLmodel file…");
        Nodes.await("a sentence", () -> Nodes.says("This is no MLmodel file"));
        Nodes.press("Close");
        assertThat(Nodes.says("This is no MLmodel file")).isFalse();
    }

    private Path checkout() throws Exception {
        Path place = Files.createDirectory(folder.resolve("checkout"));
        Files.writeString(
                place.resolve("other.json"),
                """
                {"type": "Feature", "id": "o", "assets": {}, "properties": {
                  "contacts": [{"name": "Ada Lovelace"}, {"name": "Grace Hopper"}],
                  "themes": [{"scheme": "s", "concepts": [{"id": "forest"}, {"id": "fire"}]}]}}
                """);
        try (Git git = Git.init().setDirectory(place.toFile()).call()) {
            git.add().addFilepattern(".").call();
        }
        return place;
    }

    @Test
    void theAddressBookHoldsTheContactsOfTheOtherItems() throws Exception {
        open(FRESH, checkout().resolve("item.json"), "contacts");
        Nodes.press("From the address book…");
        Nodes.await("the list", () -> Nodes.says("2 contacts in "));
        TextInputControl search = Nodes.field("Search contacts");
        type(search, "hop");
        Nodes.await("one", () -> Nodes.says("1 contact in "));
        enter(search);
        assertThat(item().string(JsonPointer.parse("/properties/contacts/0/name")))
                .isEqualTo("Grace Hopper");
        assertThat(item().declares("contacts")).isTrue();
        type(search, "");
        assertThat(Nodes.says("1 was added. 1 contact in ")).isTrue();
        enter(search);
        assertThat(item().string(JsonPointer.parse("/properties/contacts/1/name")))
                .isEqualTo("Ada Lovelace");
        undo();
        undo();
        assertThat(item().text().text()).isEqualTo(FRESH);
    }

    private static void enter(TextInputControl field) {
        FormsHarness.run(
                () ->
                        field.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ENTER,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    @Test
    void conceptsComeFromTheCheckoutThatWasUsedLastWhereTheItemLiesInNone() throws Exception {
        FormsHarness.CHECKOUTS.add(checkout());
        open(FRESH, null, "themes");
        Nodes.press("From other items…");
        Nodes.await("the list", () -> Nodes.says("2 concepts in "));
        enter(Nodes.field("Search concepts"));
        enter(Nodes.field("Search concepts"));
        assertThat(item().text().get(JsonPointer.parse("/properties/themes")))
                .isEqualTo(
                        JsonText.of(
                                        "[{\"scheme\":\"s\",\"concepts\":[{\"id\":\"fire\"},{\"id\":\"forest\"}]}]")
                                .root());
    }

    @Test
    void withoutACheckoutItSaysHowToGetOne() {
        open(FRESH, folder.resolve("item.json"), "contacts");
        Nodes.press("From the address book…");
        Nodes.await("a sentence", () -> Nodes.says("This item lies in no git checkout."));
    }

    @Test
    void linksToOtherVersionsAreFieldsOfTheirOwn() throws Exception {
        Files.writeString(folder.resolve("old.json"), "{}");
        open(FRESH, folder.resolve("item.json"), "version");
        TextInputControl field = Nodes.field("Predecessor");
        type(field, "./older.json");
        Nodes.await("a hint", () -> Nodes.says("There is no file ./older.json beside this item."));
        type(field, "./old.json");
        Nodes.await("no hint", () -> !Nodes.says("beside this item."));
        assertThat(item().string(JsonPointer.parse("/links/0/rel")))
                .isEqualTo("predecessor-version");
        assertThat(item().string(JsonPointer.parse("/links/0/href"))).isEqualTo("./old.json");
        assertThat(item().declares("version")).isTrue();
        type(field, "");
        FormsHarness.run(() -> Nodes.field("Successor").requestFocus());
        assertThat(item().links().size()).isZero();
        Nodes.await("an offer", () -> Nodes.says("No field of the extension “version” is left"));
        Nodes.press("Remove the declaration");
        assertThat(item().declares("version")).isFalse();
        assertThat(Nodes.says("No field of the extension")).isFalse();
    }

    @Test
    void aRelativeLinkIsLookedForOnTheDisk() throws Exception {
        Files.createDirectory(folder.resolve("items"));
        Files.writeString(folder.resolve("collection.json"), "{}");
        String text =
                FRESH.replace(
                        "\"links\": []",
                        "\"links\": [{\"rel\": \"collection\", \"href\": \"../collection.json\"},"
                                + " {\"rel\": \"about\", \"href\": \"gone.html\"}]");
        open(text, folder.resolve("items/item.json"), "links");
        Nodes.await("a hint", () -> Nodes.says("There is no file gone.html beside this item."));
        assertThat(Nodes.says("There is no file ../collection.json")).isFalse();
    }
}
