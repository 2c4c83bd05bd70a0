package dev.cairn;

import dev.cairn.ui.WindowTraining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what users do, with commands or in the window, so that the build can keep the classes
 * that are loaded on the way for a cache to start from. It works on copies, and leaves the items it
 * is given as they are.
 */
final class TrainingRun {

    /** ITEMS stands for the folder of all items, ITEM for a single one. */
    private static final List<String> COMMANDS =
            List.of(
                    "--version",
                    "--help",
                    "check --help",
                    "check --formt json",
                    "check ITEM",
                    "check --format json ITEMS",
                    "check --off=lint/title --severity=lint/id=hint ITEMS",
                    "check --format github ITEMS",
                    "fix --dry-run --all ITEMS",
                    "migrate --dry-run ITEMS",
                    "rules");

    /** One of each kind, and one that has to be brought to the current version. */
    private static final List<String> OPENED =
            List.of("strange-model.json", "training-mistakes.json", "old-model.json");

    private static final String ITEM = "good-model.json";

    private TrainingRun() {}

    /**
     * @param args "commands" or "window", and a folder of items
     * @throws IllegalStateException when a step could not be done, so that no cache is made of half
     *     a run
     */
    public static void main(String[] args) throws IOException {
        Path copies = Files.createTempDirectory("cairn-training");
        try {
            copy(Path.of(args[1]), copies);
            switch (args[0]) {
                case "commands" -> commands(copies);
                case "window" -> window(copies);
                default -> throw new IllegalArgumentException("commands or window: " + args[0]);
            }
        } finally {
            delete(copies);
        }
    }

    private static void commands(Path items) {
        for (String command : COMMANDS) {
            run(items, command.split(" "));
        }
    }

    private static void window(Path items) throws IOException {
        checkout(items);
        run(items, "export", "ITEM", "--to", "ITEMS", "--path", "item.json", "--dry-run");
        new WindowTraining(OPENED.stream().map(items::resolve).toList()).run();
    }

    private static void run(Path items, String... words) {
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "ITEMS" -> words[i] = items.toString();
                case "ITEM" -> words[i] = items.resolve(ITEM).toString();
                default -> {}
            }
        }
        Cairn.commands().run(words);
    }

    /** The least that is a git repository: an export asks for one. */
    private static void checkout(Path folder) throws IOException {
        Path git = folder.resolve(".git");
        Files.createDirectories(git.resolve("objects"));
        Files.createDirectories(git.resolve("refs/heads"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/develop\n");
        Files.writeString(git.resolve("config"), "[core]\n\trepositoryformatversion = 0\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
