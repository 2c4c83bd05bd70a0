package dev.cairn.cli;

import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.workspace.change.ChangeRecipe;
import dev.cairn.workspace.change.RecipeProblem;
import dev.cairn.workspace.change.RecipeText;

import org.apache.commons.cli.Options;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Makes the changes of a recipe. */
final class ApplyCommand implements CliCommand {

    private final TerminalOutput terminal;

    ApplyCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn apply",
                        "[OPTIONS] RECIPE PATH...",
                        "Makes the changes of a recipe to items.")
                .text(
                        "A recipe is a JSON file with steps, as docs/recipes.md describes it. An item"
                                + " that would become invalid is left as it is.")
                .operands(
                        OperandSpec.many(
                                "RECIPE PATH",
                                "The recipe, and files or folders to look through.",
                                "Name the recipe, and the files or folders."))
                .statuses(ChangeRun.statuses());
    }

    @Override
    public Options options() {
        return ChangeRun.options();
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        Path file = given.paths().getFirst();
        List<Path> paths =
                ChangeRun.pathsAfterFirst(given, "Name the files or folders after the recipe.");
        ChangeRun run = new ChangeRun(terminal, given);
        try {
            ChangeRecipe recipe = RecipeText.read(FileText.read(file).text());
            String title =
                    recipe.title().isEmpty() ? String.valueOf(file.getFileName()) : recipe.title();
            return run.run(title, recipe.steps(), paths);
        } catch (FileProblem problem) {
            terminal.problem(Objects.requireNonNullElse(problem.getMessage(), ""));
        } catch (RecipeProblem problem) {
            terminal.problem(file + " cannot be followed. " + problem.getMessage());
        }
        return CairnCommandLine.UNREADABLE;
    }
}
