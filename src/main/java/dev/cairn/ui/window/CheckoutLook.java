package dev.cairn.ui.window;

import dev.cairn.git.CheckedOutBranch;
import dev.cairn.git.GitCheckout;
import dev.cairn.git.GitProblem;
import dev.cairn.git.TargetCatalogue;
import dev.cairn.settings.FolderWording;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Looks at the checkout around a file. Waits for the disk. */
final class CheckoutLook {

    private CheckoutLook() {}

    /** The checkout in words; empty where the file lies in none. */
    static Optional<CheckoutWords> at(Path file) {
        try (GitCheckout checkout = GitCheckout.open(file)) {
            CheckedOutBranch branch = checkout.branch();
            TargetCatalogue catalogue = branch.catalogue();
            return Optional.of(
                    new CheckoutWords(
                            FolderWording.name(checkout.folder()),
                            branch.summary(),
                            catalogue == TargetCatalogue.NOT_WATCHED ? null : catalogue.title(),
                            new LinkedHashSet<>(
                                    checkout.items(() -> Thread.currentThread().isInterrupted())
                                            .collections())));
        } catch (GitProblem none) {
            return Optional.empty();
        }
    }
}
