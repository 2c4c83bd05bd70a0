package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.form.control.PasteBox;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class PasteButtonsTest {

    @Test
    void whatIsPastedTakesThePlaceOfWhatWasPutIn() {
        try (FormsHarness forms = FormsHarness.show("{}", Path.of("item.json"), 600, 400)) {
            FormsHarness.run(
                    () -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString("[0.1, 0.2]");
                        Clipboard.getSystemClipboard().setContent(content);
                        PasteBox.open(
                                forms.forms.content(),
                                "Paste numbers",
                                "Numbers",
                                text -> PasteBox.Result.of(text, "Take", () -> {}));
                    });
            forms.settle();
            TextArea area =
                    Nodes.all(
                                    TextArea.class,
                                    each -> "Paste numbers".equals(each.getAccessibleText()))
                            .getFirst();
            FormsHarness.run(area::paste);
            assertThat(area.getText()).isEqualTo("[0.1, 0.2]");
            assertThat(Nodes.all(Button.class, button -> "Take".equals(button.getText())))
                    .hasSize(1);
        }
    }

    @Test
    void anotherNumberThanOfTheBandsIsSaid() {
        assertThat(PasteButtons.bandCount(4, 4)).isEmpty();
        assertThat(PasteButtons.bandCount(4, 0)).isEmpty();
        assertThat(PasteButtons.bandCount(8, 4)).contains("4 bands").contains("twice");
        assertThat(PasteButtons.bandCount(3, 4)).contains("4 bands").contains("missing");
    }
}
