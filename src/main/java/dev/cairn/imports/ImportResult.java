package dev.cairn.imports;

import java.util.List;
import java.util.function.Function;

/**
 * What came of reading something that was pasted or chosen.
 *
 * @param <T> plain values, in the shape that the item's field wants
 */
public sealed interface ImportResult<T> {

    /**
     * It could be read.
     *
     * @param notes sentences on what was assumed or left out; often none
     */
    record Good<T>(T value, List<String> notes) implements ImportResult<T> {
        public Good {
            notes = List.copyOf(notes);
        }
    }

    /**
     * It could not be read.
     *
     * @param message a sentence that says why, and what would have been understood
     */
    record Bad<T>(String message) implements ImportResult<T> {}

    /** Something that was read without any doubt. */
    static <T> ImportResult<T> of(T value) {
        return new Good<>(value, List.of());
    }

    /** The same with another value; what could not be read stays so. */
    default <R> ImportResult<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Good<T>(T value, List<String> notes) -> new Good<>(change.apply(value), notes);
            case Bad<T>(String message) -> new Bad<>(message);
        };
    }
}
