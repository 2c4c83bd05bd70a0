package dev.cairn.ui.window;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * The checkout that an item lies in, in words.
 *
 * @param folder its folder, short
 * @param branch the branch that is checked out and what it stands for: "develop → Local Catalogue"
 * @param catalogue what the branch stands for; null for a branch that nobody watches
 * @param collections ids of the collections that its items name
 */
record CheckoutWords(
        String folder, String branch, @Nullable String catalogue, Set<String> collections) {

    /**
     * For the status bar.
     *
     * @param collection the item's target collection; null where it names none
     */
    String words(@Nullable String collection) {
        String target =
                collection == null || collection.isBlank()
                        ? ""
                        : ", collection " + StatusWords.target(collection);
        return folder + " (" + branch + target + ")";
    }
}
