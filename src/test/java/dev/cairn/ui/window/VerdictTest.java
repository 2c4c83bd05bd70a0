package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Report;
import dev.cairn.stac.Status;

import org.junit.jupiter.api.Test;

import java.util.List;

class VerdictTest {

    private static Report report(int errors, int warnings, int hints) {
        return new Report(List.of(), List.of(), errors + warnings + hints, errors, warnings, hints);
    }

    @Test
    void saysHowManyOfWhat() {
        assertThat(Verdict.of(report(0, 0, 0), true))
                .isEqualTo(new Verdict("Valid", Verdict.State.VALID));
        assertThat(Verdict.of(report(0, 0, 2), true).words()).isEqualTo("Valid · 2 hints");
        assertThat(Verdict.of(report(0, 1, 0), true))
                .isEqualTo(new Verdict("Valid · 1 warning", Verdict.State.WARNED));
        assertThat(Verdict.of(report(3, 1, 0), true))
                .isEqualTo(new Verdict("3 errors · 1 warning", Verdict.State.BROKEN));
    }

    @Test
    void brokenTextIsNoItem() {
        assertThat(Verdict.of(report(0, 0, 0), false).words()).isEqualTo("Not JSON");
        assertThat(Verdict.of(null, true).state()).isEqualTo(Verdict.State.CHECKING);
    }

    @Test
    void statusSaysWhatTheServiceDoes() {
        assertThat(StatusWords.of(Status.PUBLISHED, "Local Catalogue", null))
                .isEqualTo("Once pushed, the service registers it in the Local Catalogue.");
        assertThat(StatusWords.of(Status.DRAFT, null, null)).contains("ignores");
        assertThat(StatusWords.of(Status.UNPUBLISHED, null, null)).contains("out of its catalogue");

        assertThat(StatusWords.of(Status.PUBLISHED, null, "kplabs"))
                .endsWith("collection kplabs:published.");
        assertThat(StatusWords.of(Status.PUBLISHED, null, "kplabs:published"))
                .doesNotContain("published:published");
    }
}
