package dev.cairn.check.schema;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What a walk through a schema comes to: its end or, where a condition is on the way, several
 * further turns by what the condition says of an item.
 */
sealed interface WalkOutcome {

    /**
     * The end of a walk.
     *
     * @param parts those found
     */
    record End(List<SchemaPart> parts) implements WalkOutcome {}

    /**
     * What a condition said of an item.
     *
     * @param condition the part after {@code if}
     * @param place of the value that it was asked about
     * @param holds empty where it could not be told
     */
    record Said(SchemaPart condition, JsonPointer place, Optional<Boolean> holds) {}

    /** A condition, and the turns behind it that were taken already. */
    final class Fork implements WalkOutcome {

        final SchemaPart condition;
        final JsonPointer place;
        private volatile @Nullable WalkOutcome yes;
        private volatile @Nullable WalkOutcome no;
        private volatile @Nullable WalkOutcome open;

        private Fork(SchemaPart condition, JsonPointer place) {
            this.condition = condition;
            this.place = place;
        }

        /** The turn for what the condition says; null where none was taken yet. */
        @Nullable WalkOutcome after(Optional<Boolean> holds) {
            return holds.isEmpty() ? open : holds.get() ? yes : no;
        }

        private void put(Optional<Boolean> holds, WalkOutcome turn) {
            if (holds.isEmpty()) {
                open = turn;
            } else if (holds.get()) {
                yes = turn;
            } else {
                no = turn;
            }
        }
    }

    /**
     * Adds a walk to those that are known; not to be called by two threads at once.
     *
     * @param known where they all begin; null where there are none
     * @param said what each condition on the way of the new one said
     * @return where they all begin now
     */
    static WalkOutcome with(@Nullable WalkOutcome known, List<Said> said, End end) {
        if (said.isEmpty()) {
            return end;
        }
        Said first = said.getFirst();
        Fork fork =
                known instanceof Fork there ? there : new Fork(first.condition(), first.place());
        WalkOutcome behind = with(fork.after(first.holds()), said.subList(1, said.size()), end);
        fork.put(first.holds(), behind);
        return fork;
    }
}
