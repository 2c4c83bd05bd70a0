package dev.cairn.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class BackgroundTasksTest {

    @Test
    void whatComesWhenItIsClosedIsLetGo() {
        BackgroundTasks background = new BackgroundTasks();
        Executor work = background.work();
        Executor checks = background.checks();
        background.close();
        AtomicBoolean done = new AtomicBoolean();

        assertThatCode(() -> work.execute(() -> done.set(true))).doesNotThrowAnyException();
        assertThatCode(() -> checks.execute(() -> done.set(true))).doesNotThrowAnyException();
        assertThat(done).isFalse();
    }

    @Test
    void workGoesOnWhenOneJobFails() throws InterruptedException {
        try (BackgroundTasks background = new BackgroundTasks()) {
            CountDownLatch after = new CountDownLatch(1);
            background
                    .checks()
                    .execute(
                            () -> {
                                throw new IllegalStateException("fails on purpose");
                            });
            background.checks().execute(after::countDown);

            assertThat(after.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
