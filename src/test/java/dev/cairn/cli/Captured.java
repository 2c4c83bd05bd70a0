package dev.cairn.cli;

import dev.cairn.form.EditableField;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command line and keeps what it prints. */
final class Captured {

    static final String ITEM =
            """
            {
              "type": "Feature",
              "stac_version": "1.0.0",
              "id": "field",
              "geometry": null,
              "properties": {"datetime": "2024-01-01T00:00:00Z"},
              "links": [],
              "assets": {}
            }
            """;

    /** The same item under another id. */
    static String item(String id) {
        return ITEM.replace("\"field\"", "\"" + id + "\"");
    }

    final int status;
    final String out;
    final String err;

    private Captured(int status, String out, String err) {
        this.status = status;
        this.out = out;
        this.err = err;
    }

    static Captured run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        TerminalOutput terminal =
                new TerminalOutput(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false);
        String[] words = List.of(args).stream().map(String::valueOf).toArray(String[]::new);
        int status =
                new CairnCommandLine(
                                terminal,
                                () ->
                                        List.of(
                                                new EditableField(
                                                        "Overview",
                                                        "/id",
                                                        "Identifier",
                                                        "text",
                                                        true,
                                                        null)))
                        .run(words);
        return new Captured(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
