package dev.cairn.cli;

import dev.cairn.check.library.BundledSchemas;
import dev.cairn.check.library.SchemaRefusedException;
import dev.cairn.check.library.UserSchemaFolder;

import org.apache.commons.cli.Options;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the addresses of all schemas. */
final class SchemasListCommand implements CliCommand {

    private final TerminalOutput terminal;

    SchemasListCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                "cairn schemas list", "[OPTIONS]", "Lists the addresses of all schemas at hand.");
    }

    @Override
    public Options options() {
        return UserSchemaCommand.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        return UserSchemaCommand.with(given, terminal, this::list);
    }

    private int list(UserSchemaFolder own) throws SchemaRefusedException {
        List<String> bundled = BundledSchemas.addresses();
        bundled.forEach(url -> terminal.out().println("bundled  " + url));
        Set<String> known = new HashSet<>(bundled);
        for (UserSchemaFolder.Entry entry : own.verify()) {
            String both = known.contains(entry.url()) ? "  (bundled as well)" : "";
            terminal.out().println("yours    " + entry.url() + both);
        }
        return CairnCommandLine.OK;
    }
}
