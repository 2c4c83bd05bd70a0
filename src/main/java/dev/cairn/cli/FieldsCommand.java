package dev.cairn.cli;

import dev.cairn.json.Json;
import dev.cairn.json.Layout;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Lists the fields that the forms of the window edit. */
@Command(
        name = "fields",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists the fields that the forms of the window edit.%n",
        optionListHeading = "%nOptions:%n")
final class FieldsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<List<Map<String, @Nullable Object>>> fields;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Choice.OfListing.class,
            defaultValue = "text",
            description = "text for people, json with one line for each field. Default: text.")
    private String format = "text";

    FieldsCommand(Terminal terminal, Supplier<List<Map<String, @Nullable Object>>> fields) {
        this.terminal = terminal;
        this.fields = fields;
    }

    @Override
    public Integer call() {
        String section = "";
        for (Map<String, @Nullable Object> field : fields.get()) {
            if (format.equals("json")) {
                terminal.out().println(Json.write(field, Layout.COMPACT, 0));
                continue;
            }
            String title = String.valueOf(field.get("section"));
            if (!title.equals(section)) {
                section = title;
                terminal.out().println(section);
            }
            boolean required = Boolean.TRUE.equals(field.get("required"));
            terminal.out()
                    .println(
                            "    "
                                    + field.get("label")
                                    + " ("
                                    + field.get("control")
                                    + (required ? ", required" : "")
                                    + "): "
                                    + field.get("pointer"));
        }
        return Cli.OK;
    }
}
