package dev.cairn.workspace;

import dev.cairn.git.CheckoutStatus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far a workspace is.
 *
 * @param scanning whether files are being listed
 * @param listed whether all were listed once
 * @param others how many JSON files are neither item, Collection nor Catalog
 * @param waiting how many items are still to be validated
 * @param problems a sentence for each thing that could not be read
 * @param checkout what is checked out; null outside of a checkout, and while nobody has looked
 */
public record WorkspaceState(
        boolean scanning,
        boolean listed,
        int others,
        int waiting,
        List<String> problems,
        @Nullable CheckoutStatus checkout) {

    static final WorkspaceState START = new WorkspaceState(false, false, 0, 0, List.of(), null);

    public WorkspaceState {
        problems = List.copyOf(problems);
    }

    WorkspaceState withScanning(boolean now) {
        return new WorkspaceState(now, listed, others, waiting, problems, checkout);
    }

    WorkspaceState withListed(int left, List<String> sentences) {
        return new WorkspaceState(false, true, left, waiting, sentences, checkout);
    }

    WorkspaceState withWaiting(int count) {
        return new WorkspaceState(scanning, listed, others, count, problems, checkout);
    }

    WorkspaceState withCheckout(@Nullable CheckoutStatus status) {
        return new WorkspaceState(scanning, listed, others, waiting, problems, status);
    }

    /** Whether nothing is being done. */
    public boolean isQuiet() {
        return listed && !scanning && waiting == 0;
    }
}
