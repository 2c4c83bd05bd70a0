package dev.cairn.cli;

import org.apache.commons.cli.Options;

/**
 * A command: what its help says, which options it takes, and what it does. It is built when it is
 * asked for.
 */
interface CliCommand {

    /** What the help says beside the options. */
    CommandManual manual();

    /** The options beside {@code --help} and {@code --version}, in the order of the help. */
    Options options();

    /**
     * Does the work, and gives the exit status.
     *
     * @throws Misuse when what was given makes no sense; nothing is done then
     */
    int run(CommandArguments given) throws UsageException;
}
