package dev.cairn.ui.section;

import dev.cairn.form.section.FormSection;
import dev.cairn.form.section.SectionList;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.PlacedTemplates;

import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the tests of single parts of forms start with: an item of their own, and who chooses files.
 */
abstract class FormsTest {

    protected static final String FRESH =
            PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));

    @TempDir protected Path folder;
    private @Nullable FormsHarness forms;

    @BeforeEach
    void forget() {
        FormsHarness.ANSWERS.clear();
        FormsHarness.CHECKOUTS.clear();
        FormsHarness.COLLECTIONS.clear();
    }

    @AfterEach
    void close() {
        if (forms != null) {
            FormsHarness.run(
                    () ->
                            List.copyOf(Window.getWindows()).stream()
                                    .filter(PopupWindow.class::isInstance)
                                    .forEach(Window::hide));
            forms.close();
        }
    }

    protected FormsHarness open(String text, @Nullable Path file, String section) {
        FormsHarness shown = FormsHarness.show(text, file, 900, 900);
        forms = shown;
        FormSection wanted = Objects.requireNonNull(new SectionList().byId(section));
        FormsHarness.run(() -> shown.forms.open(wanted));
        shown.settle();
        return shown;
    }

    protected StacItem item() {
        return StacItem.of(
                JsonText.of(
                        FormsHarness.onFx(() -> Objects.requireNonNull(forms).document.text())));
    }

    protected void undo() {
        FormsHarness.run(() -> Objects.requireNonNull(forms).document.undo());
    }

    protected static void type(TextInputControl field, String text) {
        FormsHarness.run(
                () -> {
                    field.requestFocus();
                    field.setText(text);
                });
    }

    protected static boolean isThere(String field) {
        return !Nodes.all(
                        TextInputControl.class,
                        any -> String.valueOf(any.getAccessibleText()).startsWith(field))
                .isEmpty();
    }
}
