package dev.cairn.check.rule.lint;

import static dev.cairn.check.rule.lint.LintCase.error;
import static dev.cairn.check.rule.lint.LintCase.hint;
import static dev.cairn.check.rule.lint.LintCase.warning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Lints on assets and links. */
final class AssetLintsTest {

    static List<LintCase> cases() {
        String digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        return List.of(
                warning("checksum", "\"1220" + digest, "\"" + digest, 1),
                error("checksum", "\"1220" + digest, "\"sha256:" + digest, 1),
                warning("media-type", "\"text/html\"", "\"image/png\"", 1),
                warning("media-type", "\"text/html\"", "\"image/vnd.stac.geotiff\"", 1),
                hint("media-type", "\"type\": \"text/html\", ", "", 1),
                hint("role", ", \"roles\": [\"metadata\"]", "", 0),
                hint(
                        "role",
                        "\"notes\": {\"href\": \"./notes.html\", \"type\": \"text/html\", \"roles\": [\"metadata\"]}",
                        "\"readme\": {\"href\": \"./notes.html\", \"type\": \"text/html\"}",
                        1),
                error("windows-path", "./notes.html", "C:\\\\notes.html", 1),
                hint(
                        "self-link",
                        "\"links\": [",
                        "\"links\": [{\"rel\": \"self\", \"href\": \"https://example.org/ships.json\"},",
                        1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMistakeIsFoundOnceAndEachFixRemovesIt(LintCase wrong) {
        wrong.check();
    }
}
