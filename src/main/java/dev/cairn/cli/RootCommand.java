package dev.cairn.cli;

import dev.cairn.form.EditableField;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** The first word of each command line. On its own, with options, it explains the others. */
final class RootCommand implements CommandGroup {

    private static final List<String> NAMES =
            List.of(
                    "check", "items", "fix", "migrate", "status", "set", "unset", "apply", "export",
                    "rules", "schemas", "fields", "help");

    private final TerminalOutput terminal;
    private final Supplier<List<EditableField>> fields;

    RootCommand(TerminalOutput terminal, Supplier<List<EditableField>> fields) {
        this.terminal = terminal;
        this.fields = fields;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                "cairn",
                """
                [FILE...]           opens the window
                       cairn COMMAND [OPTIONS]   works without one""",
                "Writes, checks and publishes STAC Items for trained models and training data.");
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public @Nullable CliCommand find(String name) {
        return switch (name) {
            case "check" -> new CheckCommand(terminal);
            case "items" -> new ItemsCommand(terminal);
            case "fix" -> new FixCommand(terminal);
            case "migrate" -> new MigrateCommand(terminal);
            case "status" -> new StatusCommand(terminal);
            case "set" -> new SetCommand(terminal);
            case "unset" -> new UnsetCommand(terminal);
            case "apply" -> new ApplyCommand(terminal);
            case "export" -> new ExportCommand(terminal);
            case "rules" -> new RulesCommand(terminal);
            case "schemas" -> new SchemasCommand(terminal);
            case "fields" -> new FieldsCommand(terminal, fields);
            case "help" -> new HelpCommand(terminal, this);
            default -> null;
        };
    }

    /** What is no command is taken for a file, which the window would open. */
    @Override
    public String unknown(String name) {
        return "There is no command and no file \"" + name + "\".";
    }

    @Override
    public int run(CommandArguments given) {
        new HelpPrinter(terminal).print(this);
        return CairnCommandLine.OK;
    }
}
