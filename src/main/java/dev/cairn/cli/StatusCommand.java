package dev.cairn.cli;

import dev.cairn.stac.PublicationStatus;
import dev.cairn.workspace.change.ItemChange;

import org.apache.commons.cli.Options;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Publishes or unpublishes items, or makes drafts of them again. */
final class StatusCommand implements CliCommand {

    private final TerminalOutput terminal;

    StatusCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn status",
                        "[OPTIONS] publish|unpublish|draft PATH...",
                        "Sets what the service shall do with items.")
                .text(
                        "Nothing is sent anywhere: the service sees it once it is committed and"
                                + " pushed. An item with errors is not published.")
                .operands(
                        OperandSpec.many(
                                "publish|unpublish|draft PATH",
                                "What to do, and files or folders to look through.",
                                "Say publish, unpublish or draft, and name the files or folders."))
                .statuses(ChangeRun.statuses());
    }

    @Override
    public Options options() {
        return ChangeRun.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        String word = given.words().getFirst().toLowerCase(Locale.ROOT);
        PublicationStatus status =
                switch (word) {
                    case "publish", "published" -> PublicationStatus.PUBLISHED;
                    case "unpublish", "unpublished" -> PublicationStatus.UNPUBLISHED;
                    case "draft" -> PublicationStatus.DRAFT;
                    default ->
                            throw new UsageException(
                                    "\"%s\" is not one of publish, unpublish, draft."
                                            .formatted(given.words().getFirst()));
                };
        List<Path> paths =
                ChangeRun.pathsAfterFirst(given, "Name the files or folders after " + word + ".");
        return new ChangeRun(terminal, given)
                .run("Set status", List.of(new ItemChange.SetStatus(status)), paths);
    }
}
