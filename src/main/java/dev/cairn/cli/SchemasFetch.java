package dev.cairn.cli;

import dev.cairn.check.shelf.Web;

import org.apache.commons.cli.Options;

/** Takes in a schema from the web. */
final class SchemasFetch implements Command {

    private final Terminal terminal;
    private final Web web;

    SchemasFetch(Terminal terminal, Web web) {
        this.terminal = terminal;
        this.web = web;
    }

    @Override
    public Manual manual() {
        return Manual.of(
                        "cairn schemas fetch",
                        "[OPTIONS] URL",
                        "Takes in a schema from the web, over https.")
                .operands(
                        Operands.one(
                                "URL",
                                "The address that items declare it by.",
                                "Name the address of the schema."));
    }

    @Override
    public Options options() {
        return OwnSchemas.options();
    }

    @Override
    public int run(Given given) throws Misuse {
        String url = given.words().getFirst();
        return OwnSchemas.with(
                given, terminal, own -> OwnSchemas.tell(own.fetch(url, web), terminal));
    }
}
