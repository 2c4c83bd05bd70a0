package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FormData;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.RunningTask;
import dev.cairn.form.section.LocalAsset;
import dev.cairn.imports.file.AssetFileFacts;
import dev.cairn.imports.file.LocalFileReader;
import dev.cairn.imports.file.UnreadableFileException;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.RelativeHref;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FormParts;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Fills in an asset from a file on this computer: the button that chooses it, how far the reading
 * has come, and what was filled in.
 */
final class LocalFileBar {

    private static final long NOTHING = -1;

    private final FormContext context;
    private final FieldLens href;
    private final Button choose;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label how = FormParts.note("");
    private final HBox reading;
    private final VBox outcome = new VBox(4);
    private final AtomicLong heard = new AtomicLong(NOTHING);
    private @Nullable RunningTask running;

    /**
     * @param href the asset's address
     */
    LocalFileBar(FormContext context, FieldLens href) {
        this.context = context;
        this.href = href;
        choose = FormParts.button(Feather.HARD_DRIVE, "From a local file…", this::choose);
        choose.setAccessibleHelp(
                "Reads a file on this computer and fills in size, checksum and media type");
        progress.setPrefWidth(150);
        progress.setAccessibleText("How far the file is read");
        reading = new HBox(8, progress, how, FormParts.button("Cancel", this::cancel));
        reading.setAlignment(Pos.CENTER_LEFT);
        show(reading, false);
        show(outcome, false);
    }

    /** The button. */
    Button button() {
        return choose;
    }

    /** What stands below the address while a file is read, and afterwards. */
    VBox below() {
        VBox box = new VBox(4, reading, outcome);
        box.setFillWidth(true);
        return box;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void choose() {
        Path file = context.around().choose("File of this asset");
        if (file == null) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        progress.setProgress(0);
        how.setText("Reading " + name);
        show(reading, true);
        show(outcome, false);
        choose.setDisable(true);
        running =
                context.around()
                        .run(
                                () ->
                                        LocalFileReader.read(
                                                file,
                                                (done, total) -> hear(name, done, total),
                                                () -> Thread.currentThread().isInterrupted()),
                                facts -> fill(file, facts),
                                this::fail);
    }

    /** Called by the thread that reads: only the newest word reaches the window. */
    private void hear(String name, long done, long total) {
        if (heard.getAndSet(done) == NOTHING) {
            Platform.runLater(
                    () -> {
                        long now = heard.getAndSet(NOTHING);
                        progress.setProgress(total <= 0 ? 0 : (double) now / total);
                        how.setText("Reading " + name + ", " + words(now) + " of " + words(total));
                    });
        }
    }

    private static String words(long bytes) {
        String words = NumberUnit.BYTES.inWords(BigDecimal.valueOf(bytes));
        return words.isEmpty() ? bytes + " bytes" : words;
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
        end();
        say("Nothing was filled in.");
        choose.requestFocus();
    }

    private void end() {
        running = null;
        show(reading, false);
        choose.setDisable(false);
    }

    private void fail(Exception failure) {
        end();
        say(
                failure instanceof UnreadableFileException unreadable
                        ? unreadable.sentence()
                        : "The file could not be read.");
    }

    private void fill(Path file, AssetFileFacts facts) {
        end();
        FormData data = href.data();
        JsonPointer asset = href.pointer().parent();
        StacItem before = StacItem.of(data.document().snapshot());
        if (asset == null || !(before.text().get(asset) instanceof JsonObject)) {
            say("The asset is not there any more. Nothing was filled in.");
            return;
        }
        String name = String.valueOf(file.getFileName());
        String sentence = LocalAsset.said(before, asset, name, facts);
        data.write(
                "Fill in from " + name,
                null,
                editor -> LocalAsset.fill(editor, before, asset, facts));
        say(sentence);
        offerAddress(file);
    }

    private void say(String sentence) {
        outcome.getChildren().setAll(FormParts.note(sentence));
        show(outcome, true);
    }

    /** The address follows only if the user says so: the file may be meant for a bucket. */
    private void offerAddress(Path file) {
        Optional<String> relative = RelativeHref.of(context.around().file(), file);
        FlowPane offers = new FlowPane(6, 4);
        if (relative.isEmpty()) {
            offers.getChildren()
                    .add(
                            FormParts.note(
                                    "Once the item is saved, the file's path can become the"
                                            + " address."));
        } else if (!relative.get().equals(address())) {
            Button take =
                    FormParts.button(
                            Feather.LINK,
                            "Use " + relative.get() + " as the address",
                            () -> {
                                href.set(relative.get());
                                show(outcome, false);
                            });
            offers.getChildren().add(take);
        }
        outcome.getChildren().add(offers);
    }

    private @Nullable String address() {
        return StacItem.of(href.data().document().snapshot()).string(href.pointer());
    }

    void setEditable(boolean editable) {
        choose.setDisable(!editable || running != null);
        outcome.setDisable(!editable);
    }
}
