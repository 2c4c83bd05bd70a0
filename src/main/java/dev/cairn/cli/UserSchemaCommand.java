package dev.cairn.cli;

import dev.cairn.check.library.SchemaRefusedException;
import dev.cairn.check.library.UserSchemaFolder;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.files.UserFolders;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What the commands on the user's own schemas have in common: where these are, and what is told.
 */
final class UserSchemaCommand {

    private static final Option FOLDER =
            OptionKinds.value("schemas", "FOLDER", "Another folder than your own schema folder.");

    private UserSchemaCommand() {}

    /** What is done with the schemas; gives the exit status. */
    interface Work {
        int on(UserSchemaFolder own) throws SchemaRefusedException;
    }

    static Options options() {
        return new Options().addOption(FOLDER);
    }

    /** Does work on the schemas in the folder that was given. */
    static int with(CommandArguments given, TerminalOutput terminal, Work work)
            throws UsageException {
        @Nullable Path folder = given.path(FOLDER);
        Path place = folder == null ? UserFolders.ofUser().schemas() : folder;
        try {
            return work.on(new UserSchemaFolder(place, SchemaStore.bundled()));
        } catch (SchemaRefusedException refused) {
            terminal.problem(Objects.requireNonNullElse(refused.getMessage(), ""));
            return CairnCommandLine.UNREADABLE;
        }
    }

    /** Tells of a schema that was taken in. */
    static int tell(UserSchemaFolder.Added added, TerminalOutput terminal) {
        terminal.out().println("Took in " + added.url());
        terminal.out().println("    kept as " + added.file());
        terminal.out().println("    SHA-256 " + added.sha256());
        if (SchemaStore.bundled().find(added.url()).isPresent()) {
            terminal.out()
                    .println(
                            "    Cairn brings one for this address as well; yours is used with"
                                    + " --prefer-schemas.");
        }
        for (String missing : added.missing()) {
            terminal.problem("It refers to " + missing + ", which is not at hand: take it in too.");
        }
        return CairnCommandLine.OK;
    }
}
