package dev.cairn.cli;

import dev.cairn.check.shelf.Bundled;
import dev.cairn.check.shelf.SchemaRefused;
import dev.cairn.check.shelf.UserSchemas;

import org.apache.commons.cli.Options;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the addresses of all schemas. */
final class SchemasList implements Command {

    private final Terminal terminal;

    SchemasList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Manual manual() {
        return Manual.of(
                "cairn schemas list", "[OPTIONS]", "Lists the addresses of all schemas at hand.");
    }

    @Override
    public Options options() {
        return OwnSchemas.options();
    }

    @Override
    public int run(Given given) throws Misuse {
        return OwnSchemas.with(given, terminal, this::list);
    }

    private int list(UserSchemas own) throws SchemaRefused {
        List<String> bundled = Bundled.addresses();
        bundled.forEach(url -> terminal.out().println("bundled  " + url));
        Set<String> known = new HashSet<>(bundled);
        for (UserSchemas.Entry entry : own.verify()) {
            String both = known.contains(entry.url()) ? "  (bundled as well)" : "";
            terminal.out().println("yours    " + entry.url() + both);
        }
        return Cli.OK;
    }
}
