package dev.cairn.check;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** Fixes that are worked out when somebody looks at them: with many files mostly nobody does. */
public final class LazyFixes extends AbstractList<Fix> {

    private @Nullable Supplier<List<Fix>> work;
    private List<Fix> fixes = List.of();

    public LazyFixes(Supplier<List<Fix>> work) {
        this.work = work;
    }

    private synchronized List<Fix> fixes() {
        Supplier<List<Fix>> left = work;
        if (left != null) {
            fixes = List.copyOf(left.get());
            work = null;
        }
        return fixes;
    }

    @Override
    public Fix get(int index) {
        return fixes().get(index);
    }

    @Override
    public int size() {
        return fixes().size();
    }
}
