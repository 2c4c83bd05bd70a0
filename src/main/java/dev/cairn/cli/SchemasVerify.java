package dev.cairn.cli;

import dev.cairn.check.shelf.SchemaRefused;
import dev.cairn.check.shelf.UserSchemas;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Looks whether the user's schemas are what was taken in. */
final class SchemasVerify implements Command {

    private final Terminal terminal;

    SchemasVerify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Manual manual() {
        return Manual.of(
                "cairn schemas verify",
                "[OPTIONS]",
                "Looks whether your schemas are what was taken in, and can be used.");
    }

    @Override
    public Options options() {
        return OwnSchemas.options();
    }

    @Override
    public int run(Given given) throws Misuse {
        return OwnSchemas.with(given, terminal, this::verify);
    }

    private int verify(UserSchemas own) throws SchemaRefused {
        int wrong = 0;
        for (UserSchemas.Entry entry : own.verify()) {
            @Nullable String problem = entry.problem();
            wrong += problem == null ? 0 : 1;
            terminal.out().println(entry.url() + ": " + (problem == null ? "OK" : problem));
        }
        return wrong == 0 ? Cli.OK : Cli.ERRORS;
    }
}
