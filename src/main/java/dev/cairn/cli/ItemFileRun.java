package dev.cairn.cli;

import dev.cairn.files.FileProblem;
import dev.cairn.json.edit.TextDiff;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on each item that a command line names, on all cores; told of in the order of the files. */
final class ItemFileRun {

    private static final int CONTEXT = 3;

    private ItemFileRun() {}

    /** What is told of one file: its lines, and the problem with it, each empty for nothing. */
    interface Done {
        String lines();

        String problem();
    }

    /** What is done with an item. */
    interface Work<D extends Done> {
        D on(ItemFileFinder.Item item) throws FileProblem;
    }

    /**
     * @param failed what stands for a file that cannot be read or written, made from the sentence
     *     on it
     * @param then takes each result once it is printed
     */
    static <D extends Done> void run(
            TerminalOutput terminal,
            List<Path> paths,
            Work<D> work,
            Function<String, D> failed,
            Consumer<D> then) {
        OrderedParallelRun.run(
                new ItemFileFinder(paths),
                Runtime.getRuntime().availableProcessors(),
                found -> done(found, work, failed),
                done -> {
                    terminal.out().print(done.lines());
                    if (!done.problem().isEmpty()) {
                        terminal.problem(done.problem());
                    }
                    then.accept(done);
                });
    }

    private static <D extends Done> D done(
            ItemFileFinder.Found found, Work<D> work, Function<String, D> failed) {
        return switch (found) {
            case ItemFileFinder.Closed closed -> failed.apply(closed.sentence());
            case ItemFileFinder.Item item -> {
                try {
                    yield work.on(item);
                } catch (FileProblem problem) {
                    yield failed.apply(Objects.requireNonNullElse(problem.getMessage(), ""));
                }
            }
        };
    }

    /** The difference that a change makes to a file, as a patch that can be applied. */
    static String diff(Path path, String before, String after) {
        String name = path.toString().replace(File.separatorChar, '/').replaceFirst("^/", "");
        return TextDiff.unified(name, before, after, CONTEXT);
    }
}
