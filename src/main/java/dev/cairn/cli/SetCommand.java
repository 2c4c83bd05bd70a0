package dev.cairn.cli;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.workspace.change.ItemChange;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Sets a field of items. */
final class SetCommand implements CliCommand {

    private final TerminalOutput terminal;

    SetCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn set",
                        "[OPTIONS] POINTER=VALUE PATH...",
                        "Sets a field of items to a value.")
                .text(
                        "VALUE is JSON where it is JSON, and a text otherwise. A field that is not"
                                + " there is made, and its extension is declared. An item that would"
                                + " become invalid is left as it is.")
                .operands(
                        OperandSpec.many(
                                "POINTER=VALUE PATH",
                                "A field as a JSON Pointer, such as /properties/mlm:accelerator,"
                                        + " its value, and files or folders to look through.",
                                "Name the field with its value, and the files or folders."))
                .statuses(ChangeRun.statuses());
    }

    @Override
    public Options options() {
        return ChangeRun.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        String word = given.words().getFirst();
        int equal = word.indexOf('=');
        if (equal < 0) {
            throw new UsageException("\"" + word + "\" is not of the form POINTER=VALUE.");
        }
        JsonPointer field = field(word.substring(0, equal));
        List<Path> paths =
                ChangeRun.pathsAfterFirst(given, "Name the files or folders after the field.");
        return new ChangeRun(terminal, given)
                .run(
                        "Set " + field,
                        List.of(new ItemChange.SetField(field, value(word.substring(equal + 1)))),
                        paths);
    }

    /** A field that a command line names. */
    static JsonPointer field(String text) throws UsageException {
        try {
            JsonPointer field = JsonPointer.parse(text);
            if (!field.isRoot()) {
                return field;
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + text + "\" names no field: " + e.getMessage() + ".");
        }
        throw new UsageException("Name a field, such as /properties/title.");
    }

    private static JsonValue value(String text) {
        @Nullable JsonValue json = JsonText.of(text).root();
        return json == null ? JsonValues.value(text) : json;
    }
}
