package dev.cairn.ui.window;

import dev.cairn.git.Branch;
import dev.cairn.git.Catalogue;
import dev.cairn.git.Checkout;
import dev.cairn.git.GitProblem;
import dev.cairn.ui.settings.Homely;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Looks at the checkout around a file. Waits for the disk. */
final class CheckoutLook {

    private CheckoutLook() {}

    /** The checkout in words; empty where the file lies in none. */
    static Optional<CheckoutWords> at(Path file) {
        try (Checkout checkout = Checkout.open(file)) {
            Branch branch = checkout.branch();
            Catalogue catalogue = branch.catalogue();
            return Optional.of(
                    new CheckoutWords(
                            Homely.name(checkout.folder()),
                            branch.summary(),
                            catalogue == Catalogue.NOT_WATCHED ? null : catalogue.title(),
                            new LinkedHashSet<>(
                                    checkout.items(() -> Thread.currentThread().isInterrupted())
                                            .collections())));
        } catch (GitProblem none) {
            return Optional.empty();
        }
    }
}
