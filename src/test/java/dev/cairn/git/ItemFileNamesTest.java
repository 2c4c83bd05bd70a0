package dev.cairn.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemFileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "model-deforestation, model-deforestation.json",
        "S2A_MSIL2A.v1, S2A_MSIL2A.v1.json",
        "a/b:c d, a-b-c-d.json",
        "../../etc/passwd, etc-passwd.json",
        "Modèle forêt, Modele-foret.json",
        ".hidden., hidden.json",
        "con, item-con.json",
        "Lpt1.x, item-Lpt1.x.json",
        "日本, item.json",
        "'', item.json"
    })
    void anIdBecomesAFileName(String id, String name) {
        assertThat(ItemFileNames.ofId(id)).isEqualTo(name);
    }

    @Test
    void aLongIdIsCutAndNoneIsNamed() {
        assertThat(ItemFileNames.ofId("x".repeat(400))).hasSize(125);
        assertThat(ItemFileNames.ofId(null)).isEqualTo("item.json");
    }
}
