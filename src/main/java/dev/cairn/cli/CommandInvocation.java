package dev.cairn.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Follows the words of a command line to the command that they name, and runs it. */
final class CommandInvocation {

    private final TerminalOutput terminal;

    CommandInvocation(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    /** Runs a command with the words after its name, and gives the exit status. */
    int run(CliCommand command, String... words) {
        try {
            return attempt(command, words);
        } catch (UsageException misuse) {
            for (String sentence : misuse.sentences()) {
                terminal.problem(sentence);
            }
            terminal.problem("Try \"" + command.manual().name() + " --help\".");
            return CairnCommandLine.UNREADABLE;
        }
    }

    private int attempt(CliCommand command, String... words) throws UsageException {
        Options options = optionsOf(command);
        CommandLine line = parsed(options, command instanceof CommandGroup, words);
        if (line.hasOption(OptionKinds.HELP)) {
            new HelpPrinter(terminal).print(command);
            return CairnCommandLine.OK;
        }
        if (line.hasOption(OptionKinds.VERSION)) {
            terminal.out().println(ProgramVersion.sentence());
            return CairnCommandLine.OK;
        }
        List<String> left = line.getArgList();
        if (command instanceof CommandGroup group && !left.isEmpty()) {
            return follow(group, options, words, left.size());
        }
        command.manual().operands().check(command.manual().name(), left);
        return command.run(new CommandArguments(line));
    }

    /** All options of a command, with those that each command has. */
    static Options optionsOf(CliCommand command) {
        return command.options().addOption(OptionKinds.HELP).addOption(OptionKinds.VERSION);
    }

    /**
     * @param firstWordEnds whether what comes after the first word belongs to another command
     */
    private static CommandLine parsed(Options options, boolean firstWordEnds, String... words)
            throws UsageException {
        DefaultParser parser =
                DefaultParser.builder()
                        .setAllowPartialMatching(false)
                        .setStripLeadingAndTrailingQuotes(false)
                        .get();
        try {
            CommandLine line = parser.parse(options, words, firstWordEnds);
            refuseRepeated(line);
            return line;
        } catch (ParseException problem) {
            throw UsageSuggestions.misuse(problem, options);
        }
    }

    /** The library would take the first value, and the second would be lost without a word. */
    private static void refuseRepeated(CommandLine line) throws UsageException {
        Option[] given = line.getOptions();
        for (int i = 1; i < given.length; i++) {
            for (int k = 0; k < i; k++) {
                if (given[i].equals(given[k])
                        && given[i].hasArg()
                        && !given[i].hasValueSeparator()) {
                    throw UsageSuggestions.repeated(given[i]);
                }
            }
        }
    }

    /** Options that stand before the name of a command in a group count for that command. */
    private int follow(CommandGroup group, Options options, String[] words, int left)
            throws UsageException {
        int at = words.length - left;
        String name = words[at];
        @Nullable CliCommand command = group.find(name);
        if (command == null) {
            throw name.startsWith("-") && name.length() > 1
                    ? UsageSuggestions.unknownOption(name, options)
                    : UsageSuggestions.unknownCommand(name, group);
        }
        String[] rest = Arrays.copyOf(words, words.length - 1);
        System.arraycopy(words, at + 1, rest, at, left - 1);
        return run(command, rest);
    }
}
