package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

/** Whatever lies in a folder: a clear sentence each, and the run goes on with the next file. */
final class BadInputTest {

    private static final String EXTENSION = "https://waterlab.example/rivers/v1/schema.json";

    @TempDir Path top;
    private Path folder;

    @BeforeEach
    void aFolderWithAGoodItemAtItsEnd() throws IOException {
        folder = Files.createDirectory(top.resolve("items"));
        Files.writeString(folder.resolve("zz-field.json"), ITEM);
    }

    private Captured check(Object... more) {
        Object[] args = new Object[4 + more.length];
        args[0] = "check";
        args[1] = "--profile";
        args[2] = "stac";
        args[3] = folder;
        System.arraycopy(more, 0, args, 4, more.length);
        Captured result = run(args);
        assertThat(result.out).as("the last file was checked").contains("1 item checked: ");
        assertThat(result.out + result.err).doesNotContain("Something went wrong");
        return result;
    }

    @ParameterizedTest
    @CsvSource({
        "e9, is not UTF-8 text: byte 0xE9 at line 1",
        "7b2261223a22e9227d, 'is not UTF-8 text: byte 0xE9 at line 1, column 7'",
        "89504e470d0a1a0a0000000d49484452, is a binary file",
        "cafebabe0000004500, is a binary file",
        "1f8b0800000000000003edc1, is a binary file",
        "ffd8ffe000104a46494600, is a binary file",
        "fffe7b007d00, is UTF-16 text",
        "7b0022006100, is UTF-16 text",
        "007b002200610022, is UTF-16 text",
        "fffe00007b0000007d000000, is UTF-32 text",
        "7b0000007d000000, is UTF-32 text",
        "0000007b0000007d, is UTF-32 text"
    })
    void whatIsNoTextOfUtf8IsTold(String hex, String sentence) throws IOException {
        Files.write(folder.resolve("a.json"), HexFormat.of().parseHex(hex));
        Captured result = check();
        assertThat(result.err).contains("a.json " + sentence).hasLineCount(1);
        assertThat(result.status).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', There is nothing in the file yet.",
        "' \n\n', There is nothing in the file yet.",
        "'\uFEFF', There is nothing in the file yet.",
        "hello, This is not JSON: that begins with { or [.",
        "'{\"a\": \"\u0000\"}', A control character inside a text is written as \\u0000.",
        "'{\"type\": \"Feature\"', The file ends before the group that begins in line 1 is closed.",
        "'[[[[', The file ends before"
    })
    void whatIsNoJsonIsAnErrorAtItsPlace(String text, String sentence) throws IOException {
        Files.writeString(folder.resolve("a.json"), text);
        Captured result = run("check", "--profile", "stac", folder);
        assertThat(result.out).contains("error: " + sentence, "2 items checked: 1 error");
        assertThat(result.status).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\": \"Collection\"}', This is a STAC Collection",
        "'{\"type\": \"Catalog\"}', This is a STAC Catalog",
        "'{\"type\": \"FeatureCollection\"}', This is a list of features",
        "'[1]', This is a list",
        "'{}', This is an empty group",
        "'{\"type\": null}', This is another JSON object",
        "'12', This is a single value"
    })
    void whatIsNoItemIsLeftOutOfAFolder(String text, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), text);
        assertThat(check().out).contains("a.json: left out. " + sentence);
        Captured named = run("check", file);
        assertThat(named.status).isEqualTo(1);
        assertThat(named.out).contains("error: " + sentence + "");
    }

    @Test
    void linksThatLeadNowhereOrInACircleAreTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.json"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
        Files.createSymbolicLink(folder.resolve("up"), folder);
        Captured result = check();
        assertThat(result.err)
                .contains("gone.json is a symbolic link to a file that is not there.")
                .contains("loop.json is a symbolic link that leads in a circle.")
                .hasLineCount(2);
    }

    @Test
    void whatMayNotBeReadIsTold() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var nobody = PosixFilePermissions.fromString("---------");
        Path file = Files.writeString(folder.resolve("a.json"), ITEM);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(file, nobody);
        Files.setPosixFilePermissions(closed, nobody);
        try {
            assumeFalse(Files.isReadable(file), "this user may read everything");
            Captured result = check();
            assertThat(result.err)
                    .contains("You may not read " + file)
                    .contains("You may not look into the folder " + closed);
            assertThat(result.status).isEqualTo(2);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aVeryLargeFileIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.json").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024 + 1);
        }
        assertThat(check().err).contains("a.json is too large: 201 MB.");
    }

    @Test
    void oddNamesBreakNoLine() throws IOException {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).canEncode());
        String name = "a\n\u001b[31m,: %.json";
        try {
            Files.writeString(folder.resolve(name), ITEM.replace("\"field\"", "3"));
        } catch (IOException | IllegalArgumentException e) {
            assumeTrue(false, "names like that are not possible here");
        }
        Captured text = run("check", "--profile", "stac", folder);
        assertThat(text.out.lines())
                .anyMatch(
                        l -> l.contains("a\\u000a\\u001b[31m,: %.json:4:") && l.contains("error"));
        Captured github = run("check", "--format", "github", "--profile", "stac", folder);
        assertThat(github.out.lines())
                .anyMatch(
                        l ->
                                l.startsWith("::error file=")
                                        && l.contains("a%0A\u001b[31m%2C%3A %25.json,line=4"));
        assertThat(run("check", "--format", "json", "--profile", "stac", folder).out)
                .contains("a\\n\\u001b[31m,: %.json");
    }

    @Test
    void deepNestingIsRefusedInWords() throws IOException {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        Files.writeString(folder.resolve("a.json"), "{\"type\": \"Feature\", \"a\": " + deep + "}");
        Files.writeString(folder.resolve("b.json"), "[".repeat(1_000_000));
        Captured result = run("check", "--profile", "stac", folder);
        assertThat(result.out)
                .contains("nested deeper than 500 levels")
                .contains("The file ends before the list that begins in line 1 is closed.")
                .contains("3 items checked: 2 errors");
    }

    @Test
    void thousandsOfFindingsAreCountedAndTheFirstShown() throws IOException {
        String links = "{\"rel\": 1}, ".repeat(5_000);
        Files.writeString(
                folder.resolve("a.json"),
                ITEM.replace("\"links\": []", "\"links\": [" + links + "{\"rel\": 1}]"));
        Captured result = run("check", "--profile", "stac", folder);
        assertThat(result.out)
                .contains("a.json: and 9003 more.")
                .contains("2 items checked: 10002 errors");
        assertThat(result.out.lines().count()).isLessThan(3_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'{', is not JSON",
        "'[]', cannot be used",
        "'{\"allOf\": [{\"$ref\": \"#\"}]}', refers to itself in a circle",
        "'{\"$ref\": \"#/definitions/a\", \"definitions\": {\"a\": {\"$ref\": \"#/definitions/a\"}}}', refers to itself in a circle",
        "'{\"$ref\": \"file:///etc/hostname\"}', cannot be used",
        "'{\"$ref\": \"https://waterlab.example/other.json\"}', no schema is at hand",
        "'{\"properties\": {\"id\": {\"pattern\": \"(\"}}}', cannot be used",
        "'{\"properties\": {\"id\": {\"pattern\": \"^(a|aa)+\\\\1!$\"}}}', takes too long"
    })
    void aSchemaThatCannotBeUsedIsSaidAndTheRestIsChecked(String schema, String sentence)
            throws IOException {
        Path own = top.resolve("own/waterlab.example/rivers/v1");
        Files.createDirectories(own);
        Files.writeString(own.resolve("schema.json"), schema);
        Files.writeString(
                folder.resolve("a.json"),
                ITEM.replace(
                        "\"id\": \"field\"",
                        "\"stac_extensions\": [\"%s\"],\n  \"id\": \"%s\""
                                .formatted(EXTENSION, "a".repeat(60))));
        Captured result =
                run("check", "--profile", "stac", "--schemas", top.resolve("own"), folder);
        assertThat(result.out).contains(sentence, "2 items checked: 0 errors, 1 warning");
        assertThat(result.status).isZero();
    }
}
