package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Takes in a schema from a file. */
final class SchemasAddCommand implements CliCommand {

    private static final Option URL =
            OptionKinds.value(
                    "url",
                    "URL",
                    "The address that items declare it by. Default: the one that it names itself.");

    private final TerminalOutput terminal;

    SchemasAddCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn schemas add", "[OPTIONS] FILE", "Takes in a schema from a file.")
                .operands(OperandSpec.one("FILE", "The schema.", "Name the file of the schema."));
    }

    @Override
    public Options options() {
        return UserSchemaCommand.options().addOption(URL);
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        Path file = given.paths().getFirst();
        @Nullable String url = given.text(URL);
        return UserSchemaCommand.with(
                given, terminal, own -> UserSchemaCommand.tell(own.add(file, url), terminal));
    }
}
