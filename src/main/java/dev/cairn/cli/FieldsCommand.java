package dev.cairn.cli;

import dev.cairn.json.Json;
import dev.cairn.json.Layout;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lists the fields that the forms of the window edit. */
final class FieldsCommand implements Command {

    private static final Option FORMAT =
            Opt.value(
                    "format",
                    "text|json",
                    "text for people, json with one line for each field. Default: text.");

    private final Terminal terminal;
    private final Supplier<List<Map<String, @Nullable Object>>> fields;

    FieldsCommand(Terminal terminal, Supplier<List<Map<String, @Nullable Object>>> fields) {
        this.terminal = terminal;
        this.fields = fields;
    }

    @Override
    public Manual manual() {
        return Manual.of(
                "cairn fields", "[OPTIONS]", "Lists the fields that the forms of the window edit.");
    }

    @Override
    public Options options() {
        return new Options().addOption(FORMAT);
    }

    @Override
    public int run(Given given) throws Misuse {
        boolean json = given.word(FORMAT, "text", "json").equals("json");
        String section = "";
        for (Map<String, @Nullable Object> field : fields.get()) {
            if (json) {
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
