package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Report;
import dev.cairn.stac.PublicationStatus;

import org.junit.jupiter.api.Test;

import java.util.List;

class VerdictLabelTest {

    private static Report report(int errors, int warnings, int hints) {
        return new Report(
                List.of(), List.of(), errors + warnings + hints, errors, 0, warnings, hints);
    }

    @Test
    void saysHowManyOfWhat() {
        assertThat(VerdictLabel.of(report(0, 0, 0), true))
                .isEqualTo(new VerdictLabel("Valid", VerdictLabel.State.VALID));
        assertThat(VerdictLabel.of(report(0, 0, 2), true).words()).isEqualTo("Valid · 2 hints");
        assertThat(VerdictLabel.of(report(0, 1, 0), true))
                .isEqualTo(new VerdictLabel("Valid · 1 warning", VerdictLabel.State.WARNED));
        assertThat(VerdictLabel.of(report(3, 1, 0), true))
                .isEqualTo(new VerdictLabel("3 errors · 1 warning", VerdictLabel.State.BROKEN));
    }

    @Test
    void brokenTextIsNoItem() {
        assertThat(VerdictLabel.of(report(0, 0, 0), false).words()).isEqualTo("Not JSON");
        assertThat(VerdictLabel.of(null, true).state()).isEqualTo(VerdictLabel.State.CHECKING);
    }

    @Test
    void statusSaysWhatTheServiceDoes() {
        assertThat(StatusWords.of(PublicationStatus.PUBLISHED, "Local Catalogue", null))
                .isEqualTo("Once pushed, the service registers it in the Local Catalogue.");
        assertThat(StatusWords.of(PublicationStatus.DRAFT, null, null)).contains("ignores");
        assertThat(StatusWords.of(PublicationStatus.UNPUBLISHED, null, null))
                .contains("out of its catalogue");

        assertThat(StatusWords.of(PublicationStatus.PUBLISHED, null, "kplabs"))
                .endsWith("collection kplabs:published.");
        assertThat(StatusWords.of(PublicationStatus.PUBLISHED, null, "kplabs:published"))
                .doesNotContain("published:published");
    }
}
