package dev.cairn.cli;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Explains the command that is named. */
final class HelpCommand implements CliCommand {

    private final TerminalOutput terminal;
    private final CommandGroup root;

    HelpCommand(TerminalOutput terminal, CommandGroup root) {
        this.terminal = terminal;
        this.root = root;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of("cairn help", "[COMMAND...]", "Shows the help on a command.")
                .operands(
                        OperandSpec.many(
                                "COMMAND", "The words that call it, such as schemas add.", ""));
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        CliCommand command = root;
        for (String word : given.words()) {
            command = in(command, word);
        }
        new HelpPrinter(terminal).print(command);
        return CairnCommandLine.OK;
    }

    private static CliCommand in(CliCommand command, String word) throws UsageException {
        if (!(command instanceof CommandGroup group)) {
            throw new UsageException(command.manual().name() + " has no commands of its own.");
        }
        @Nullable CliCommand found = group.find(word);
        if (found == null) {
            throw UsageSuggestions.unknownCommand(word, group);
        }
        return found;
    }
}
