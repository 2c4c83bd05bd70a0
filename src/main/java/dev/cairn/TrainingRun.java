package dev.cairn;

import java.util.List;

/**
 * Runs the usual commands once, so that the build can keep the classes that they load for the cache
 * that commands start from.
 */
final class TrainingRun {

    private static final List<String> COMMANDS =
            List.of(
                    "--version",
                    "--help",
                    "check --help",
                    "check --formt json",
                    "check --format json PATH",
                    "check --off=lint/title --severity=lint/id=hint PATH",
                    "check --format github PATH",
                    "fix --dry-run --all PATH",
                    "migrate --dry-run PATH",
                    "rules");

    private TrainingRun() {}

    /**
     * @param args a folder of items, which are left as they are
     */
    public static void main(String[] args) {
        for (String command : COMMANDS) {
            String[] words = command.split(" ");
            if (words[words.length - 1].equals("PATH")) {
                words[words.length - 1] = args[0];
            }
            Cairn.commands().run(words);
        }
    }
}
