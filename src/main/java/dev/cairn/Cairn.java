package dev.cairn;

import dev.cairn.check.FieldFacts;
import dev.cairn.cli.Cli;
import dev.cairn.ui.CairnApp;
import dev.cairn.ui.section.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Starts Cairn: a known subcommand runs the command line, anything else opens the window. */
public final class Cairn {

    private static final int NO_DISPLAY = 3;

    private Cairn() {}

    /**
     * @param args a subcommand and its arguments, or the files that the window shall open
     */
    public static void main(String[] args) {
        Cli cli = new Cli(Cairn::fields);
        System.exit(cli.takes(args) ? cli.run(args) : window(args));
    }

    /** Only the window knows its fields; nothing of it is loaded before they are asked for. */
    private static List<Map<String, @Nullable Object>> fields(FieldFacts facts) {
        return FormFields.list(facts).stream().map(FormFields.Line::plain).toList();
    }

    /** The window's classes are loaded from here on, and not for the command line. */
    private static int window(String[] args) {
        boolean dashes = args.length > 0 && args[0].equals("--");
        if (CairnApp.run(dashes ? Arrays.copyOfRange(args, 1, args.length) : args)) {
            return 0;
        }
        System.err.println(
                "Cairn cannot open its window: there is no display."
                        + " Its commands work without one; cairn --help lists them.");
        return NO_DISPLAY;
    }
}
