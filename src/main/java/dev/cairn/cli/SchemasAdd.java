package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Takes in a schema from a file. */
final class SchemasAdd implements Command {

    private static final Option URL =
            Opt.value(
                    "url",
                    "URL",
                    "The address that items declare it by. Default: the one that it names itself.");

    private final Terminal terminal;

    SchemasAdd(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Manual manual() {
        return Manual.of("cairn schemas add", "[OPTIONS] FILE", "Takes in a schema from a file.")
                .operands(Operands.one("FILE", "The schema.", "Name the file of the schema."));
    }

    @Override
    public Options options() {
        return OwnSchemas.options().addOption(URL);
    }

    @Override
    public int run(Given given) throws Misuse {
        Path file = given.paths().getFirst();
        @Nullable String url = given.text(URL);
        return OwnSchemas.with(
                given, terminal, own -> OwnSchemas.tell(own.add(file, url), terminal));
    }
}
