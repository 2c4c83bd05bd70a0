package dev.cairn.git;

import java.util.function.Consumer;

/**
 * How a commit shall be made.
 *
 * @param message with a line end at its end
 * @param checks whether the checks of hooks are run
 * @param words told what git and its hooks say
 * @param reserve given back before anything is put back
 */
record CommitOrder(String message, boolean checks, Consumer<String> words, SpaceReserve reserve) {}
