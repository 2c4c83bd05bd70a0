package dev.cairn.cli;

import dev.cairn.check.library.HttpsDownload;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Lists the schemas at hand, and takes in more. */
final class SchemasCommand implements CommandGroup {

    private static final List<String> NAMES = List.of("list", "add", "fetch", "verify");

    private final TerminalOutput terminal;

    SchemasCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
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
        return UserSchemaCommand.options();
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public @Nullable CliCommand find(String name) {
        return switch (name) {
            case "list" -> new SchemasListCommand(terminal);
            case "add" -> new SchemasAddCommand(terminal);
            case "fetch" -> new SchemasFetchCommand(terminal, new HttpsDownload());
            case "verify" -> new SchemasVerifyCommand(terminal);
            default -> null;
        };
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        throw new UsageException("Say what to do: list, add, fetch or verify.");
    }
}
