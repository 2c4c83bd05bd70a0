package dev.cairn.cli;

import dev.cairn.check.library.SchemaDownload;

import org.apache.commons.cli.Options;

/** Takes in a schema from the web. */
final class SchemasFetchCommand implements CliCommand {

    private final TerminalOutput terminal;
    private final SchemaDownload web;

    SchemasFetchCommand(TerminalOutput terminal, SchemaDownload web) {
        this.terminal = terminal;
        this.web = web;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn schemas fetch",
                        "[OPTIONS] URL",
                        "Takes in a schema from the web, over https.")
                .operands(
                        OperandSpec.one(
                                "URL",
                                "The address that items declare it by.",
                                "Name the address of the schema."));
    }

    @Override
    public Options options() {
        return UserSchemaCommand.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        String url = given.words().getFirst();
        return UserSchemaCommand.with(
                given, terminal, own -> UserSchemaCommand.tell(own.fetch(url, web), terminal));
    }
}
