package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the words of a command line are understood, and what is said of those that make no sense. */
class CommandLineTest {

    @TempDir Path folder;

    private Path item;

    @BeforeEach
    void write() throws IOException {
        item = Files.writeString(folder.resolve("item.json"), ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--foo; There is no option --foo.",
                "--foo check; There is no option --foo.",
                "- check; There is no command and no file \"-\".",
                "nonsense; There is no command and no file \"nonsense\".",
                "check; Name the files or folders to check.",
                "check --; Name the files or folders to check.",
                "check --foo=3 x; There is no option --foo.",
                "check -x x; There is no option -x.",
                "check --prefer x; There is no option --prefer.~Did you mean --prefer-schemas?",
                "check --formt json x; There is no option --formt.~Did you mean --format?",
                "check --formta=json x; There is no option --formta.~Did you mean --format?",
                "check -formt json x; There is no option -formt.~Did you mean --format?",
                "check --format; --format needs a value: --format=text|json|github.",
                "check --schemas --prefer-schemas x; --schemas needs a value: --schemas=FOLDER.",
                "check --prefer-schemas=yes x; --prefer-schemas takes no value: leave out \"=yes\".",
                "check --format xml x; --format: \"xml\" is not one of text, json, github.",
                "check --format= x; --format: \"\" is not one of text, json, github.",
                "check --profile foo x; --profile: \"foo\" is not one of aiopen, stac.",
                "check --format text --format json x; --format may be given once only.",
                "check --severity a=b x; --severity: \"b\" is not one of error, warning, hint.",
                "check --severity a x; --severity: \"a\" is not of the form RULE=error|warning|hint.",
                "fix; Name the files or folders to correct.",
                "fix --safe --all x; --safe and --all exclude each other: give one of them.",
                "fix --all x --safe; --all and --safe exclude each other: give one of them.",
                "migrate; Name the files or folders to migrate.",
                "migrate --to 9 x; --to: \"9\" is not one of service, mlm, ml-aoi, 1.0.0, 1.1.0.",
                "migrate --answer no x; --answer: \"no\" is not of the form QUESTION=ANSWER.",
                "export; Name the item and the checkout: cairn export FILE --to=CHECKOUT.",
                "export --to x; Name the item and the checkout: cairn export FILE --to=CHECKOUT.",
                "export x; Name the checkout that the item goes to: --to=CHECKOUT.",
                "export x y --to z; cairn export takes one FILE only: leave out \"y\".",
                "export x --to z --message m; --message goes with --commit.",
                "rules x; cairn rules takes options only: leave out \"x\".",
                "rules --format yaml; --format: \"yaml\" is not one of text, json.",
                "fields x; cairn fields takes options only: leave out \"x\".",
                "schemas; Say what to do: list, add, fetch or verify.",
                "schemas --schemas x; Say what to do: list, add, fetch or verify.",
                "schemas foo; cairn schemas has no command \"foo\": it has list, add, fetch, verify.",
                "schemas lst; cairn schemas has no command \"lst\": it has list, add, fetch, verify."
                        + "~Did you mean cairn schemas list?",
                "schemas --schmas x list; There is no option --schmas.~Did you mean --schemas?",
                "schemas list x; cairn schemas list takes options only: leave out \"x\".",
                "schemas add; Name the file of the schema.",
                "schemas add x y; cairn schemas add takes one FILE only: leave out \"y\".",
                "schemas fetch; Name the address of the schema.",
            })
    void whatMakesNoSenseIsSaid(String words, String sentences) {
        Captured told = run((Object[]) words.split(" "));
        List<String> lines = told.err.lines().toList();
        List<String> expected = new ArrayList<>();
        for (String sentence : sentences.split("~")) {
            expected.add("cairn: " + sentence);
        }
        assertThat(lines.subList(0, lines.size() - 1)).isEqualTo(expected);
        assertThat(lines.getLast()).matches("cairn: Try \"cairn [a-z ]*--help\"\\.");
        assertThat(told.out).isEmpty();
        assertThat(told.status).isEqualTo(2);
    }

    @Test
    void theCommandWhoseHelpToTryIsTheOneThatWasGiven() {
        assertThat(run("--foo").err).endsWith("cairn: Try \"cairn --help\".\n");
        assertThat(run("fix").err).endsWith("cairn: Try \"cairn fix --help\".\n");
        assertThat(run("schemas", "no").err).endsWith("cairn: Try \"cairn schemas --help\".\n");
        assertThat(run("schemas", "add").err)
                .endsWith("cairn: Try \"cairn schemas add --help\".\n");
    }

    @Test
    void optionsStandBeforeOrAfterPathsAndTheirValuesInTheSameWordOrTheNext() {
        String clean = "1 item checked: 0 errors, 0 warnings, 0 hints.\n";
        assertThat(run("check", "--profile", "stac", item).out).isEqualTo(clean);
        assertThat(run("check", item, "--profile", "stac").out).isEqualTo(clean);
        assertThat(run("check", item, "--profile=stac").out).isEqualTo(clean);
        assertThat(run("check", item, "--profile=STAC", "--format", "Text").out).isEqualTo(clean);
        assertThat(run("check", "--off", "lint/a", item, "--off=b,c", "--profile=stac").out)
                .isEqualTo(clean);
    }

    @Test
    void twoDashesEndTheOptions() {
        assertThat(run("check", "--", "--format").err).contains("There is no file --format.");
        assertThat(run("schemas", "list", "--", "--help").err).contains("leave out \"--help\"");
    }

    @Test
    void rulesAreSilencedOneByOneOrInAList() throws IOException {
        Files.writeString(
                item, ITEM.replace("\"links\": [],", "").replace("\"assets\": {}", "\"a\": 1"));
        assertThat(run("check", "--profile", "stac", item).out).contains("1 error,");
        String off = "schema/required";
        for (Object[] words :
                new Object[][] {
                    {"--off", off},
                    {"--off=x," + off},
                    {"--off=x", "--off", off},
                    {"--severity=x=hint," + off + "=hint"},
                    {"--severity", "x=hint", "--severity", off + "=HINT"},
                }) {
            Object[] all = new Object[words.length + 4];
            all[0] = "check";
            all[1] = "--profile=stac";
            System.arraycopy(words, 0, all, 2, words.length);
            all[words.length + 2] = item;
            all[words.length + 3] = "--format=text";
            assertThat(run(all).out).as("%s", (Object) words).contains("0 errors");
        }
    }

    @Test
    void aValueIsTakenAsItIs() {
        Captured told = run("export", item, "--to", folder, "--commit", "--message", "\"quoted\"");
        assertThat(told.err).contains("is not in a git checkout");
        assertThat(run("check", "\"item.json\"").err).contains("There is no file \"item.json\".");
    }

    @Test
    void anOptionOfAGroupCountsForItsCommands() {
        Path own = folder.resolve("own");
        assertThat(run("schemas", "--schemas", own, "list").out)
                .isEqualTo(run("schemas", "list", "--schemas", own).out)
                .startsWith("bundled  https://");
        assertThat(run("schemas", "--schemas", own, "list", "--schemas", own).err)
                .contains("--schemas may be given once only.");
    }

    @Test
    void whatCanBeNoPathIsSaid() {
        assertThat(run("check", "a\0b").err)
                .contains("cannot be the name of a file or folder here.");
        assertThat(run("check", "--schemas=a\0b", item).err)
                .contains("cannot be the name of a file or folder here.");
    }

    @Test
    void aSlipInAnOptionIsNotTakenForItsBeginning() {
        assertThat(run("check", "--form", "json", item).err)
                .contains("There is no option --form.", "Did you mean --format?");
        assertThat(run("check", "--p", "stac", item).err).contains("There is no option --p.");
    }
}
