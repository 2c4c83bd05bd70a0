package dev.cairn.cli;

import dev.cairn.check.library.SchemaRefusedException;
import dev.cairn.check.library.UserSchemaFolder;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Looks whether the user's schemas are what was taken in. */
final class SchemasVerifyCommand implements CliCommand {

    private final TerminalOutput terminal;

    SchemasVerifyCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                "cairn schemas verify",
                "[OPTIONS]",
                "Looks whether your schemas are what was taken in, and can be used.");
    }

    @Override
    public Options options() {
        return UserSchemaCommand.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        return UserSchemaCommand.with(given, terminal, this::verify);
    }

    private int verify(UserSchemaFolder own) throws SchemaRefusedException {
        int wrong = 0;
        for (UserSchemaFolder.Entry entry : own.verify()) {
            @Nullable String problem = entry.problem();
            wrong += problem == null ? 0 : 1;
            terminal.out().println(entry.url() + ": " + (problem == null ? "OK" : problem));
        }
        return wrong == 0 ? CairnCommandLine.OK : CairnCommandLine.ERRORS;
    }
}
