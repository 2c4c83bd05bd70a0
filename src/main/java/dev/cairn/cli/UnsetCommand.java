package dev.cairn.cli;

import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.change.ItemChange;

import org.apache.commons.cli.Options;

import java.nio.file.Path;
import java.util.List;

/** Removes a field of items. */
final class UnsetCommand implements CliCommand {

    private final TerminalOutput terminal;

    UnsetCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn unset", "[OPTIONS] POINTER PATH...", "Removes a field of items.")
                .text("An item that would become invalid is left as it is.")
                .operands(
                        OperandSpec.many(
                                "POINTER PATH",
                                "A field as a JSON Pointer, such as /properties/gsd, and files or"
                                        + " folders to look through.",
                                "Name the field, and the files or folders."))
                .statuses(ChangeRun.statuses());
    }

    @Override
    public Options options() {
        return ChangeRun.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        JsonPointer field = SetCommand.field(given.words().getFirst());
        List<Path> paths =
                ChangeRun.pathsAfterFirst(given, "Name the files or folders after the field.");
        return new ChangeRun(terminal, given)
                .run("Remove " + field, List.of(new ItemChange.RemoveField(field)), paths);
    }
}
