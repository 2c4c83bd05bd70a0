package dev.cairn.cli;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A command that is the first word of others: {@code cairn} itself, and {@code cairn schemas}. It
 * runs on its own where none of them is named.
 */
interface CommandGroup extends CliCommand {

    /** The names of the commands, in the order of the help. */
    List<String> names();

    /** Builds the command of this name; null when there is none. */
    @Nullable CliCommand find(String name);

    /** Says that there is no command of this name, and which there are. */
    default String unknown(String name) {
        return "%s has no command \"%s\": it has %s."
                .formatted(manual().name(), name, String.join(", ", names()));
    }
}
