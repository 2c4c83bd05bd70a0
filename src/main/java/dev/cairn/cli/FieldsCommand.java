package dev.cairn.cli;

import dev.cairn.form.EditableField;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextLayout;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lists the fields that the forms of the window edit. */
final class FieldsCommand implements CliCommand {

    private static final Option FORMAT =
            OptionKinds.value(
                    "format",
                    "text|json",
                    "text for people, json with one line for each field. Default: text.");

    private final TerminalOutput terminal;
    private final Supplier<List<EditableField>> fields;

    FieldsCommand(TerminalOutput terminal, Supplier<List<EditableField>> fields) {
        this.terminal = terminal;
        this.fields = fields;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                "cairn fields", "[OPTIONS]", "Lists the fields that the forms of the window edit.");
    }

    @Override
    public Options options() {
        return new Options().addOption(FORMAT);
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        boolean json = given.word(FORMAT, "text", "json").equals("json");
        String section = "";
        for (EditableField field : fields.get()) {
            if (json) {
                terminal.out().println(JsonValues.write(members(field), TextLayout.COMPACT, 0));
                continue;
            }
            if (!field.section().equals(section)) {
                section = field.section();
                terminal.out().println(section);
            }
            terminal.out().println("    " + line(field));
        }
        return CairnCommandLine.OK;
    }

    private static String line(EditableField field) {
        return "%s (%s%s): %s"
                .formatted(
                        field.label(),
                        field.control(),
                        field.required() ? ", required" : "",
                        field.pointer());
    }

    /** In the order in which they are printed. */
    private static Map<String, @Nullable Object> members(EditableField field) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("section", field.section());
        members.put("pointer", field.pointer());
        members.put("label", field.label());
        members.put("control", field.control());
        members.put("required", field.required());
        members.put("extension", field.extension());
        return members;
    }
}
