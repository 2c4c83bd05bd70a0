package dev.cairn.cli;

import dev.cairn.check.schema.SchemaStore;
import dev.cairn.check.shelf.SchemaRefused;
import dev.cairn.check.shelf.UserSchemas;
import dev.cairn.files.UserFolders;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What the commands on the user's own schemas have in common: where these are, and what is told.
 */
final class OwnSchemas {

    private static final Option FOLDER =
            Opt.value("schemas", "FOLDER", "Another folder than your own schema folder.");

    private OwnSchemas() {}

    /** What is done with the schemas; gives the exit status. */
    interface Work {
        int on(UserSchemas own) throws SchemaRefused;
    }

    static Options options() {
        return new Options().addOption(FOLDER);
    }

    /** Does work on the schemas in the folder that was given. */
    static int with(Given given, Terminal terminal, Work work) throws Misuse {
        @Nullable Path folder = given.path(FOLDER);
        Path place = folder == null ? UserFolders.ofUser().schemas() : folder;
        try {
            return work.on(new UserSchemas(place, SchemaStore.bundled()));
        } catch (SchemaRefused refused) {
            terminal.problem(Objects.requireNonNullElse(refused.getMessage(), ""));
            return Cli.UNREADABLE;
        }
    }

    /** Tells of a schema that was taken in. */
    static int tell(UserSchemas.Added added, Terminal terminal) {
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
        return Cli.OK;
    }
}
