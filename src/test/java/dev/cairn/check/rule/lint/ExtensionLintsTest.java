package dev.cairn.check.rule.lint;

import static dev.cairn.check.rule.lint.LintCase.error;
import static dev.cairn.check.rule.lint.LintCase.hint;
import static dev.cairn.check.rule.lint.LintCase.warning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Lints on declared extensions, their fields, and fields that stand twice. */
final class ExtensionLintsTest {

    static List<LintCase> cases() {
        String file = "    \"https://stac-extensions.github.io/file/v2.1.0/schema.json\",\n";
        String crim = "\"https://crim-ca.github.io/mlm-extension/v1.3.0/schema.json\"";
        return List.of(
                warning("undeclared-extension", file, "", 1),
                error("short-extension", file, file.replaceFirst("https.*schema.json", "file"), 1),
                warning(
                        "field-version",
                        "{\"name\": \"Ada\"",
                        "{\"name\": \"Ada\", \"position\": \"Lead\"",
                        1),
                hint(
                        "unused-extension",
                        file,
                        file + file.replace("file/v2.1.0", "version/v1.2.0"),
                        1),
                warning(
                        "unchecked-extension",
                        file,
                        file + file.replace("file/v2.1.0", "hue/v1.0.0"),
                        0),
                warning("unchecked-extension", file, file.replace("v2.1.0", "v9.9.0"), 1),
                error("extension-address", file, file.replace("https", "http"), 1),
                error("extension-address", file, file.replace(".json\"", ".json#\""), 1),
                error("extension-address", crim, crim.replace("https://", " HTTP://www."), 1),
                error("extension-address", crim, crim.replace("schema.json", "Schema.JSON/?"), 1),
                hint(
                        "unknown-field",
                        "{\"name\": \"B02\"}",
                        "{\"name\": \"B02\", \"eo:solar_illumination\": 1900}",
                        1),
                warning("unknown-field", "\"mlm:framework\"", "\"mlm:framewrok\"", 2),
                hint("unknown-field", "\"mlm:framework\"", "\"mlm:zzz\"", 1),
                warning(
                        "duplicate-member",
                        "\"id\": \"ships\",",
                        "\"id\": \"ships\",\n  \"id\": \"ships\",",
                        2),
                warning(
                        "duplicate-member",
                        "\"title\": \"Ships\",",
                        "\"title\": \"A\", \"title\": \"B\", \"title\": \"Ships\",",
                        2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMistakeIsFoundOnceAndEachFixRemovesIt(LintCase wrong) {
        wrong.check();
    }
}
