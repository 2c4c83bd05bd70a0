package dev.cairn;

import dev.cairn.cli.Cli;

/** Starts Cairn: a known subcommand runs the command line, anything else opens the window. */
public final class Cairn {

    private Cairn() {}

    /**
     * @param args a subcommand and its arguments, or the files that the window shall open
     */
    public static void main(String[] args) {
        System.exit(new Cli().run(args));
    }
}
