package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class OrderedParallelRunTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsKeepTheirOrderAndFewAreHeld(int cores) {
        List<Integer> results = new ArrayList<>();
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OrderedParallelRun.<Integer, Integer>run(
                IntStream.range(0, 3000).iterator(),
                cores,
                n -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return n * 2;
                },
                n -> {
                    held.decrementAndGet();
                    results.add(n);
                });
        assertThat(results).isEqualTo(IntStream.range(0, 3000).map(n -> n * 2).boxed().toList());
        assertThat(most.get()).isLessThan(400);
    }

    @Test
    void aFailureIsNotLost() {
        assertThatThrownBy(
                        () ->
                                OrderedParallelRun.<Integer, Integer>run(
                                        List.of(1, 0).iterator(), 2, n -> 1 / n, n -> {}))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
