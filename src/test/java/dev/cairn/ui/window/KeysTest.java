package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

class KeysTest {

    @Test
    void keysAreCalledAsPeopleDo() {
        assertThat(Keys.of("Ctrl+PAGE_DOWN").getDisplayText()).isEqualTo("Ctrl+Page down");
        assertThat(Keys.of("Alt+ENTER").getDisplayText()).isEqualTo("Alt+Enter");
        assertThat(Keys.of("F8").getDisplayText()).isEqualTo("F8");
        assertThat(Keys.of("Ctrl+S").getDisplayText()).isEqualTo("Ctrl+S");
        assertThat(Keys.of("Ctrl+PLUS").getDisplayText()).isEqualTo("Ctrl++");
    }

    @Test
    void theSameKeysAreEqual() {
        assertThat(Keys.of("Ctrl+PAGE_DOWN")).isEqualTo(Keys.of("Ctrl+PAGE_DOWN"));
        assertThat(Keys.of("Ctrl+PAGE_DOWN")).isNotEqualTo(Keys.of("Ctrl+PAGE_UP"));
    }

    @Test
    void noCommandStandsInTwoMenus() {
        List<String> all =
                Arrays.stream(MenuTable.values()).flatMap(m -> m.commands().stream()).toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }
}
