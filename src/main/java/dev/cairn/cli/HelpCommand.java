package dev.cairn.cli;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Explains the command that is named. */
final class HelpCommand implements Command {

    private final Terminal terminal;
    private final Group root;

    HelpCommand(Terminal terminal, Group root) {
        this.terminal = terminal;
        this.root = root;
    }

    @Override
    public Manual manual() {
        return Manual.of("cairn help", "[COMMAND...]", "Shows the help on a command.")
                .operands(
                        Operands.many(
                                "COMMAND", "The words that call it, such as schemas add.", ""));
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(Given given) throws Misuse {
        Command command = root;
        for (String word : given.words()) {
            command = in(command, word);
        }
        new Help(terminal).print(command);
        return Cli.OK;
    }

    private static Command in(Command command, String word) throws Misuse {
        if (!(command instanceof Group group)) {
            throw new Misuse(command.manual().name() + " has no commands of its own.");
        }
        @Nullable Command found = group.find(word);
        if (found == null) {
            throw Slips.unknownCommand(word, group);
        }
        return found;
    }
}
