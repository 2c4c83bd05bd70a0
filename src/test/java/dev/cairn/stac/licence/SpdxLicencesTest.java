package dev.cairn.stac.licence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpdxLicencesTest {
    @Test
    void knowsTheWholeList() {
        assertThat(SpdxLicences.all()).hasSizeGreaterThan(700);
        assertThat(SpdxLicences.find("Apache-2.0"))
                .contains(new SpdxLicence("Apache-2.0", "Apache License 2.0", false, true));
        assertThat(SpdxLicences.find("GPL-3.0").orElseThrow().deprecated()).isTrue();
        assertThat(SpdxLicences.isId("apache-2.0")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apache 2|Apache-2.0",
                "Apache 2.0|Apache-2.0",
                "Apache License, Version 2.0|Apache-2.0",
                "apache-2.0|Apache-2.0",
                "Apache License 2.0|Apache-2.0",
                "Apahce-2.0|Apache-2.0",
                "GPLv3|GPL-3.0-only",
                "GPL-3.0|GPL-3.0-only",
                "GPLv3+|GPL-3.0-or-later",
                "GPL-2.0+|GPL-2.0-or-later",
                "GNU GPL v3.0 or later|GPL-3.0-or-later",
                "GNU General Public License v3.0|GPL-3.0-only",
                "CC-BY 4.0|CC-BY-4.0",
                "CC BY 4.0|CC-BY-4.0",
                "cc-by-4.0|CC-BY-4.0",
                "CC-BY-SA-4|CC-BY-SA-4.0",
                "CC BY-NC-SA 4.0|CC-BY-NC-SA-4.0",
                "Creative Commons Attribution 4.0 International|CC-BY-4.0",
                "CC0|CC0-1.0",
                "CC0 1.0|CC0-1.0",
                "SPDX-License-Identifier: MIT|MIT",
                "MIT License|MIT",
                "mit|MIT",
                "The MIT License|MIT",
                "https://opensource.org/licenses/MIT|MIT",
                "https://spdx.org/licenses/EUPL-1.2.html|EUPL-1.2",
                "https://creativecommons.org/licenses/by-sa/4.0/deed.en|CC-BY-SA-4.0",
                "https://creativecommons.org/publicdomain/zero/1.0/|CC0-1.0",
                "https://www.apache.org/licenses/LICENSE-2.0|Apache-2.0",
                "https://www.gnu.org/licenses/gpl-3.0.html|GPL-3.0-only",
                "BSD 3-Clause|BSD-3-Clause",
                "BSD|BSD-3-Clause",
                "New BSD License|BSD-3-Clause",
                "AGPLv3|AGPL-3.0-only",
                "LGPL v2.1|LGPL-2.1-only",
                "MPL 2.0|MPL-2.0",
                "ODbL|ODbL-1.0",
                "EUPL v1.2|EUPL-1.2",
            })
    void knowsWhatIsMeant(String slip, String id) {
        assertThat(SpdxLicences.nearest(slip)).map(SpdxLicence::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proprietary", "various", "other", "", "see website", "unknown", "x"})
    void guessesNothingForWordsThatAreNoLicence(String text) {
        assertThat(SpdxLicences.nearest(text)).isEmpty();
    }

    @Test
    void everyUsableIdMeansItself() {
        for (SpdxLicence licence : SpdxLicences.all()) {
            if (!licence.deprecated()) {
                assertThat(SpdxLicences.nearest(licence.id())).contains(licence);
                assertThat(SpdxLicences.nearest("SPDX-License-Identifier: " + licence.id()))
                        .contains(licence);
            }
        }
    }

    @Test
    void searchPutsTheUsualOnesFirst() {
        assertThat(SpdxLicences.search("", 3)).map(SpdxLicence::id).startsWith("CC-BY-4.0");
        assertThat(SpdxLicences.search("apache", 5)).map(SpdxLicence::id).startsWith("Apache-2.0");
        assertThat(SpdxLicences.search("gpl 3", 5)).map(SpdxLicence::id).startsWith("GPL-3.0-only");
        assertThat(SpdxLicences.search("attribution non commercial", 50))
                .map(SpdxLicence::id)
                .contains("CC-BY-NC-4.0");
        assertThat(SpdxLicences.search("mit", 10)).map(SpdxLicence::id).startsWith("MIT");
        assertThat(SpdxLicences.search("no such licence", 10)).isEmpty();
        assertThat(SpdxLicences.search("", 100)).allMatch(l -> !l.deprecated());
    }
}
