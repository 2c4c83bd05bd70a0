package dev.cairn.stac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.stac.model.MlflowHref;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoiTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.5281/zenodo.7711810|10.5281/zenodo.7711810",
                "https://doi.org/10.5281/zenodo.7711810|10.5281/zenodo.7711810",
                "http://dx.doi.org/10.1109/JSTARS.2019.2918242|10.1109/JSTARS.2019.2918242",
                "doi:10.1000/182|10.1000/182",
                "DOI: 10.1000/182.|10.1000/182",
                "See (https://doi.org/10.1016/S0034-4257(02)00096-2), p. 3|10.1016/S0034-4257(02)00096-2",
                "https://doi.org/10.1002%2Fabc.123|10.1002/abc.123",
                "<a href=\"https://doi.org/10.1000/182\">x</a>|10.1000/182",
                "10.1000.10/123456|10.1000.10/123456",
            })
    void isFoundInAnyText(String text, String doi) {
        assertThat(Doi.find(text)).contains(doi);
        assertThat(Doi.isBare(doi)).isTrue();
        assertThat(Doi.find(Doi.url(doi))).contains(doi);
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        assertThat(Doi.find("")).isEmpty();
        assertThat(Doi.find("version 10.12/3")).isEmpty();
        assertThat(Doi.find("100% of 110.1234/5")).isEmpty();
        assertThat(Doi.isBare("https://doi.org/10.1000/182")).isFalse();
        assertThat(Doi.isBare("10.1000/18 2")).isFalse();
    }

    @Test
    void anMlflowAddressIsTakenApartAndPutTogether() {
        String href =
                "s3://developer-modelrepo/2/69f168eaebc04b99af345720d34e6264/artifacts/model/MLmodel";
        var parts = MlflowHref.parse(href).orElseThrow();
        assertThat(parts)
                .isEqualTo(
                        new MlflowHref(
                                "developer-modelrepo",
                                "2",
                                "69f168eaebc04b99af345720d34e6264",
                                "model"));
        assertThat(parts.href()).isEqualTo(href);
        assertThat(MlflowHref.isModelFile(href)).isTrue();
        assertThat(MlflowHref.parse(href.replace("/MLmodel", "/"))).contains(parts);
        assertThat(MlflowHref.isModelFile(href.replace("/MLmodel", ""))).isFalse();
        assertThat(MlflowHref.parse("s3://b/1/r/artifacts/deep/model/MLmodel"))
                .map(MlflowHref::model)
                .contains("deep/model");
        assertThat(MlflowHref.parse("https://b/1/r/artifacts/model/MLmodel")).isEmpty();
        assertThat(MlflowHref.parse("s3://b/model/MLmodel")).isEmpty();
        // a model without a folder of its own has no name, and is taken by the service still
        assertThat(MlflowHref.parse("s3://b/1/r/artifacts/MLmodel")).isEmpty();
        assertThat(MlflowHref.isModelFile("s3://b/1/r/artifacts/MLmodel")).isTrue();
        assertThat(MlflowHref.isModelFile("s3a://b/1/r/artifacts/model/MLmodel")).isFalse();
        // another layout is taken as well: what counts is the file
        assertThat(MlflowHref.isModelFile("s3://b/model/MLmodel")).isTrue();
        assertThat(MlflowHref.isOfMlflow("s3://b/model/MLmodel")).isFalse();
        assertThat(MlflowHref.isModelFile("s3://b/MLmodel")).isTrue();
        assertThat(MlflowHref.isModelFile("s3://MLmodel")).isFalse();
        assertThat(MlflowHref.isModelFile("s3://b/1/r/artifacts/model/xMLmodel")).isFalse();
    }

    @Test
    void theLayoutOfMlflow3AndPrefixesAreKnown() {
        String third = "s3://bucket/1/models/m-0123456789abcdef0123456789abcdef/artifacts/MLmodel";
        var parts = MlflowHref.parse(third).orElseThrow();
        assertThat(parts.isOfThird()).isTrue();
        assertThat(parts.experiment()).isEqualTo("1");
        assertThat(parts.href()).isEqualTo(third);
        for (String href :
                new String[] {
                    "s3://bucket/mlflow/prod/1/models/m-01/artifacts/MLmodel",
                    "s3://bucket/mlflow/prod/1/0123456789abcdef0123456789abcdef/artifacts/model/MLmodel"
                }) {
            assertThat(MlflowHref.isModelFile(href)).isTrue();
            assertThat(MlflowHref.isOfMlflow(href)).isTrue();
            assertThat(MlflowHref.parse(href).orElseThrow().experiment())
                    .isEqualTo("mlflow/prod/1");
            assertThat(MlflowHref.parse(href).orElseThrow().href()).isEqualTo(href);
        }
    }
}
