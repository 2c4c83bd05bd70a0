package dev.cairn.document;

/** Ends what it stands for when it is cancelled; doing so twice does no harm. */
@FunctionalInterface
public interface Subscription {

    /** No more is told from now on. */
    void cancel();
}
