package dev.cairn.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.ImportResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;

class StatisticsPasteTest {
    private static final String EXPECTED =
            "[{mean=0.485, stddev=0.229}, {mean=0.456, stddev=0.224}, {mean=0.406, stddev=0.225}]";

    private static List<Map<String, Object>> good(String text) {
        if (StatisticsPaste.read(text)
                instanceof ImportResult.Good<List<Map<String, Object>>>(var list, var notes)) {
            return list;
        }
        throw new AssertionError(StatisticsPaste.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])",
                "transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))",
                "A.Normalize(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225), max_pixel_value=255.0, p=1)",
                "K.Normalize(mean=torch.tensor([0.485, 0.456, 0.406]), std=torch.tensor([0.229, 0.224, 0.225]))",
                "mean: [0.485, 0.456, 0.406]\nstd: [0.229, 0.224, 0.225]",
                "{\"mean\": [0.485, 0.456, 0.406], \"std\": [0.229, 0.224, 0.225]}",
                "{'means': [0.485, 0.456, 0.406], 'stds': [0.229, 0.224, 0.225]}",
                "mean:\n  - 0.485\n  - 0.456\n  - 0.406\nstddev:\n  - 0.229\n  - 0.224\n  - 0.225\n",
                "S2_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)\nS2_STD = np.array([0.229, 0.224, 0.225])",
                "BAND_MEANS = [\n  0.485,  # red\n  0.456,\n  0.406,\n]\nBAND_STDS = [0.229, 0.224, 0.225]",
                "array([[0.485, 0.456, 0.406],\n       [0.229, 0.224, 0.225]])",
                "[0.485 0.456 0.406]\n[0.229 0.224 0.225]",
                "0.485 0.456 0.406\n0.229 0.224 0.225",
                "0.485\t0.229\n0.456\t0.224\n0.406\t0.225",
                "mean,std\n0.485,0.229\n0.456,0.224\n0.406,0.225",
                "band;std;mean\nB04;0,229;0,485\nB03;0,224;0,456\nB02;0,225;0,406",
                "| Band | Mean | Std. dev. |\n|---|---|---|\n| B04 | 0.485 | 0.229 |\n| B03 | 0.456 | 0.224 |\n| B02 | 0.406 | 0.225 |",
                "       mean    std\nB04   0.485  0.229\nB03   0.456  0.224\nB02   0.406  0.225",
                "         B04    B03    B02\ncount   10.0   10.0   10.0\nmean   0.485  0.456  0.406\nstd    0.229  0.224  0.225\n25%      0.1    0.1    0.1",
                "mean,0.485,0.456,0.406\nstd,0.229,0.224,0.225",
                "- name: B04\n  mean: 0.485\n  std: 0.229\n- name: B03\n  mean: 0.456\n  std: 0.224\n- name: B02\n  mean: 0.406\n  std: 0.225",
                "{\"B04\": {\"mean\": 0.485, \"stddev\": 0.229}, \"B03\": {\"mean\": 0.456, \"stddev\": 0.224}, \"B02\": {\"mean\": 0.406, \"stddev\": 0.225}}",
            })
    void theSameStatisticsInManyWays(String text) {
        assertThat(good(text).toString()).isEqualTo(EXPECTED);
    }

    @Test
    void allFiveStatisticsAreKnown() {
        String text =
                """
                Band 1 Block=256x256 Type=Float32, ColorInterp=Gray
                  Minimum=0.000, Maximum=10.000, Mean=1.500, StdDev=0.500
                  Metadata:
                    STATISTICS_MAXIMUM=10
                    STATISTICS_MEAN=1.5000001
                    STATISTICS_MINIMUM=0
                    STATISTICS_STDDEV=0.5
                    STATISTICS_VALID_PERCENT=99.5
                Band 2 Block=256x256 Type=Float32, ColorInterp=Undefined
                  Metadata:
                    STATISTICS_MAXIMUM=20
                    STATISTICS_MEAN=2.5
                    STATISTICS_MINIMUM=-1
                    STATISTICS_STDDEV=0.6
                    STATISTICS_VALID_PERCENT=100
                """;
        assertThat(good(text).toString())
                .isEqualTo(
                        "[{minimum=0, maximum=10, mean=1.5000001, stddev=0.5, valid_percent=99.5},"
                                + " {minimum=-1, maximum=20, mean=2.5, stddev=0.6, valid_percent=100}]");
        assertThat(good("min: 0\nmax: 10000").toString()).isEqualTo("[{minimum=0, maximum=10000}]");
    }

    @Test
    void productsAreWorkedOut() {
        assertThat(good("mean=[0.5 * 255, 1/4], std=[1e-2, 2E+2]").toString())
                .isEqualTo("[{mean=127.5, stddev=0.01}, {mean=0.25, stddev=200}]");
    }

    @Test
    void whatIsAssumedIsSaid() {
        var single =
                (ImportResult.Good<List<Map<String, Object>>>) StatisticsPaste.read("[1, 2, 3]");
        assertThat(single.value().toString()).isEqualTo("[{mean=1}, {mean=2}, {mean=3}]");
        assertThat(single.notes()).hasSize(1);
        var spread =
                (ImportResult.Good<List<Map<String, Object>>>)
                        StatisticsPaste.read("min=0, max=[1, 2]");
        assertThat(spread.value().toString())
                .isEqualTo("[{minimum=0, maximum=1}, {minimum=0, maximum=2}]");
        assertThat(spread.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "mean=[1, nan], std=[1, 2]",
                "mean=[1,2,3], std=[1,2]",
                "[1, 2], [3]",
                "mean: none",
                "[1/0]",
            })
    void whatCannotBeReadIsSaidInASentence(String text) {
        assertThat(StatisticsPaste.read(text))
                .isInstanceOfSatisfying(
                        ImportResult.Bad.class,
                        bad -> assertThat(bad.message()).matches("[A-Z].*\\."));
    }

    @Test
    void anyTextGivesAnAnswer() {
        String letters = "0123456789.,;:=-[](){}meanstdx \t\n|*/e\"'";
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(StatisticsPaste.read(text.toString())).isNotNull();
            assertThat(ClassesPaste.read(text.toString())).isNotNull();
        }
    }
}
