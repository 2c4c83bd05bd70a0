package dev.cairn.cli;

import dev.cairn.check.shelf.HttpsWeb;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Lists the schemas at hand, and takes in more. */
final class SchemasCommand implements Group {

    private static final List<String> NAMES = List.of("list", "add", "fetch", "verify");

    private final Terminal terminal;

    SchemasCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Manual manual() {
        return Manual.of(
                        "cairn schemas",
                        "COMMAND [OPTIONS]",
                        "Lists the schemas at hand, and takes in more.")
                .text(
                        "Cairn brings the schemas of STAC and its usual extensions. Others are kept"
                                + " in a folder of yours, laid out by host and path of their"
                                + " addresses. Where there are two for one address, yours is used"
                                + " by \"cairn check --prefer-schemas\" only.");
    }

    @Override
    public Options options() {
        return OwnSchemas.options();
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public @Nullable Command find(String name) {
        return switch (name) {
            case "list" -> new SchemasList(terminal);
            case "add" -> new SchemasAdd(terminal);
            case "fetch" -> new SchemasFetch(terminal, new HttpsWeb());
            case "verify" -> new SchemasVerify(terminal);
            default -> null;
        };
    }

    @Override
    public int run(Given given) throws Misuse {
        throw new Misuse("Say what to do: list, add, fetch or verify.");
    }
}
