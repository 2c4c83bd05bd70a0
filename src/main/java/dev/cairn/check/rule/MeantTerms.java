package dev.cairn.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What slips of spelling were found to mean. To find it a slip is held against a long list, and the
 * files of one folder mostly share theirs, so a rule keeps it. Safe to share between threads.
 */
public final class MeantTerms<T> {

    private static final int MOST = 500;
    private static final int LONGEST = 300;

    private final Function<String, Optional<T>> nearest;
    private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();

    /**
     * @param nearest finds what a slip means; empty where it means nothing
     */
    public MeantTerms(Function<String, Optional<T>> nearest) {
        this.nearest = nearest;
    }

    public Optional<T> of(String slip) {
        Optional<T> before = known.get(slip);
        if (before != null) {
            return before;
        }
        Optional<T> meant = nearest.apply(slip);
        if (known.size() < MOST && slip.length() <= LONGEST) {
            known.put(slip, meant);
        }
        return meant;
    }
}
