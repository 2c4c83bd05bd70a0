package dev.cairn;

import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.cli.CairnCommandLine;
import dev.cairn.form.EditableField;
import dev.cairn.form.section.FormFields;
import dev.cairn.form.section.SectionList;
import dev.cairn.ui.CairnApp;

import java.util.Arrays;
import java.util.List;

/** Starts Cairn: a known subcommand runs the command line, anything else opens the window. */
public final class Cairn {

    private static final int NO_DISPLAY = 3;

    /** Set by the launcher where nothing waits for the end of a command, such as a recording. */
    private static final String AT_ONCE = "cairn.leaveAtOnce";

    private Cairn() {}

    /**
     * @param args a subcommand and its arguments, or the files that the window shall open
     */
    public static void main(String[] args) {
        CairnCommandLine commands = commands();
        if (isForTheWindow(args) || !commands.takes(args)) {
            System.exit(window(args));
        }
        int status = commands.run(args);
        if (status != 0) {
            leave(status);
        }
    }

    /** A new item is asked for by the actions of a desktop. */
    private static boolean isForTheWindow(String[] args) {
        return args.length == 2 && args[0].equals("--new");
    }

    /**
     * Before an ordinary exit Java looks through all archives for somebody to tell of it, which
     * takes longer than some commands.
     */
    private static void leave(int status) {
        if (Boolean.getBoolean(AT_ONCE)) {
            Runtime.getRuntime().halt(status);
        }
        System.exit(status);
    }

    static CairnCommandLine commands() {
        return new CairnCommandLine(Cairn::fields);
    }

    /** What the forms edit, by the schemas that come with the program. */
    private static List<EditableField> fields() {
        return FormFields.list(new SchemaFieldFacts(SchemaStore.bundled()), new SectionList());
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
