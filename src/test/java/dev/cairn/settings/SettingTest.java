package dev.cairn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.document.Subscription;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SettingTest {

    @Test
    void onlyAnotherValueIsTold() {
        Setting<Integer> size = new Setting<>(13);
        List<Integer> told = new ArrayList<>();
        Subscription subscription = size.listen(told::add);
        size.set(13);
        size.set(14);
        subscription.cancel();
        size.set(15);
        assertThat(told).containsExactly(14);
        assertThat(size.get()).isEqualTo(15);
    }

    @Test
    void theLastUsedPathIsInFrontOnce() {
        RecentPaths recent = new RecentPaths();
        List<String> told = new ArrayList<>();
        recent.listen(() -> told.add("changed"));
        Path a = Path.of("a").toAbsolutePath();
        Path b = Path.of("b").toAbsolutePath();
        recent.front(a);
        recent.front(b);
        recent.front(Path.of("a"));
        recent.front(a);
        assertThat(recent).containsExactly(a, b);
        assertThat(told).hasSize(3);
        recent.forget(a);
        assertThat(recent).containsExactly(b);
        for (int i = 0; i < 20; i++) {
            recent.front(Path.of("file" + i));
        }
        assertThat(recent).hasSize(12).startsWith(Path.of("file19").toAbsolutePath());
    }
}
