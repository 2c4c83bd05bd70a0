package dev.cairn.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The guard itself must be able to see an attempt; otherwise it guards nothing. */
class OfflineGuardTest {
    @Test
    void aLookupOfAnotherMachineFailsAndIsRemembered() {
        assertThatThrownBy(() -> InetAddress.getByName("stac-extensions.github.io"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("tests stay offline");

        assertThat(NoNameLookups.ATTEMPTS).containsExactly("stac-extensions.github.io");
        NoNameLookups.ATTEMPTS.clear();
    }
}
