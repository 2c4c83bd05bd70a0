package dev.cairn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.files.FileProblem;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are not opened, and the sentence that says why. */
class FileTextTest {

    @TempDir Path folder;

    @Test
    void aMissingFile() {
        refused(folder.resolve("none.json"), "There is no file " + folder.resolve("none.json"));
    }

    @Test
    void aFileThatIsNotUtf8SaysWhere() throws IOException {
        byte[] latin = "{\n  \"café\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        refused(write(latin), "byte 0xE9 at line 2, column 7");
        refused(write(new byte[] {'"', (byte) 0xC3}), "byte 0xC3 at line 1, column 2");
        refused(write(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}), "line 1");
    }

    @Test
    void theSignOfReplacementIsACharacterLikeAnyOther() throws IOException {
        String text = "{\"a\": \"\uFFFD\u00e9\"}";
        assertThat(FileText.read(write(text.getBytes(StandardCharsets.UTF_8))).text())
                .isEqualTo(text);
    }

    @Test
    void theTreeIsThatOfTheText() throws IOException {
        for (String text :
                List.of("{\"a\": [1, \"b\"]}", "\uFEFF[1]", "[\"café\"]", "[1,", "\"\0\"", "")) {
            Path file = write(text.getBytes(StandardCharsets.UTF_8));
            JsonText json = FileText.jsonOf(file);
            assertThat(json.text()).isEqualTo(text);
            assertThat(json.root()).isEqualTo(JsonText.of(text).root());
            assertThat(json.error()).isEqualTo(JsonText.of(text).error());
        }
    }

    @Test
    void otherEncodingsAndBinaryFilesAreNamed() throws IOException {
        refused(write("\uFEFF{}".getBytes(StandardCharsets.UTF_16BE)), "is UTF-16 text");
        refused(write("\uFEFF{}".getBytes(StandardCharsets.UTF_16LE)), "is UTF-16 text");
        refused(write(new byte[] {1, 0, 2, (byte) 0xFF, (byte) 0xD8}), "is a binary file");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Path file = write(new byte[100]);
        assertThatThrownBy(() -> FileText.read(file, 99))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("is too large: 100 bytes")
                .hasMessageContaining("99 bytes");
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("item.json"), content);
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> FileText.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> FileText.jsonOf(file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(sentence);
    }
}
