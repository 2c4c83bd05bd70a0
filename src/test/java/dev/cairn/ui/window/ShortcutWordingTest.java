package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

class ShortcutWordingTest {

    @Test
    void keysAreCalledAsPeopleDo() {
        assertThat(ShortcutWording.of("Ctrl+PAGE_DOWN").getDisplayText())
                .isEqualTo("Ctrl+Page down");
        assertThat(ShortcutWording.of("Alt+ENTER").getDisplayText()).isEqualTo("Alt+Enter");
        assertThat(ShortcutWording.of("F8").getDisplayText()).isEqualTo("F8");
        assertThat(ShortcutWording.of("Ctrl+S").getDisplayText()).isEqualTo("Ctrl+S");
        assertThat(ShortcutWording.of("Ctrl+PLUS").getDisplayText()).isEqualTo("Ctrl++");
    }

    @Test
    void theSameKeysAreEqual() {
        assertThat(ShortcutWording.of("Ctrl+PAGE_DOWN"))
                .isEqualTo(ShortcutWording.of("Ctrl+PAGE_DOWN"));
        assertThat(ShortcutWording.of("Ctrl+PAGE_DOWN"))
                .isNotEqualTo(ShortcutWording.of("Ctrl+PAGE_UP"));
    }

    @Test
    void noCommandStandsInTwoMenus() {
        List<String> all =
                Arrays.stream(MenuTable.values()).flatMap(m -> m.commands().stream()).toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }
}
