package dev.cairn.form.service;

import dev.cairn.git.CheckoutItems;
import dev.cairn.git.GitCheckout;
import dev.cairn.git.GitProblem;
import dev.cairn.json.JsonObject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the items of a checkout have, to be used again.
 *
 * @param folder the checkout
 * @param collections the target collections, most used first
 * @param contacts each contact once
 * @param themes each theme once
 * @param complete whether all items were looked at
 */
public record CheckoutReuse(
        Path folder,
        List<String> collections,
        List<JsonObject> contacts,
        List<JsonObject> themes,
        boolean complete) {

    /**
     * Reads the first of the places that lies in a checkout. Reads the disk, and may take seconds.
     *
     * @param cancelled asked between files
     * @return empty where none of the places lies in a checkout
     */
    static Optional<CheckoutReuse> read(List<Path> places, BooleanSupplier cancelled) {
        for (Path place : places) {
            try (GitCheckout checkout = GitCheckout.open(place)) {
                CheckoutItems items = checkout.items(cancelled);
                return Optional.of(
                        new CheckoutReuse(
                                checkout.folder(),
                                items.collections(),
                                items.contacts(),
                                items.themes(),
                                items.complete()));
            } catch (GitProblem notHere) {
                // The next place may lie in one.
            }
        }
        return Optional.empty();
    }

    /** What to do where there is no checkout. */
    static String howToGetSome(boolean saved) {
        return (saved
                        ? "This item lies in no git checkout. "
                        : "This item is not saved yet, and no checkout was used before. ")
                + "Save it in a clone of the repository that the service watches, or export to it"
                + " once: then what its other items use is offered here.";
    }
}
