package dev.cairn.check.rule;

import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.workspace.rule.WorkspaceCheck;
import dev.cairn.workspace.rule.WorkspaceRule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code docs/rules.md} from what the rules say of themselves. {@code mvn test
 * -Dtest=RulesDocumentTest -Dcairn.docs=write} writes it anew.
 */
public final class RulesDocument {

    private static final String HEAD =
            """
            # What Cairn checks

            An item is checked in three layers: **syntax** (is it JSON), **schema** (the STAC core and each declared extension; the verdict is the one of the published schemas), and **rules** beyond them. Where a folder is checked, its items are also related to each other.
            Every finding carries the id of its rule. A rule can be switched off, or given another severity, by its id; ids stay as they are.

            The last column names fixes and what they do to what was said (see [ci.md](ci.md#fixing)), as they are offered for mistakes in the project's own items. A fix may do more or less in another item: what it does is worked out each time.

            Rules marked *aiopen* hold what the service's guide asks for; they are left out in the profile `stac`. Where a finding's severity differs by case, the table gives the usual one and the text says when it is another.

            This page is written by `mvn test -Dtest=RulesDocumentTest -Dcairn.docs=write`; a test fails when it is not up to date.

            """;

    /** What the keywords of schemas stand for; findings of schemas have them in their id. */
    private static final Map<String, String> SCHEMA = new TreeMap<>();

    static {
        SCHEMA.put("additionalProperties", "A field that must not stand here.");
        SCHEMA.put(
                "ambiguous",
                "A value that fits more than one of the forms of which it may fit only one.");
        SCHEMA.put("const", "A value other than the only one allowed.");
        SCHEMA.put("contains", "A list that lacks an entry it must have.");
        SCHEMA.put("dependencies", "A field that another one needs is missing.");
        SCHEMA.put("either", "One of several fields is needed, and none is there.");
        SCHEMA.put("enum", "A value that is not among those allowed.");
        SCHEMA.put("exclusiveMaximum", "A number that is not small enough.");
        SCHEMA.put("exclusiveMinimum", "A number that is not great enough.");
        SCHEMA.put("false", "A field that must not stand here.");
        SCHEMA.put(
                "format",
                "A text that is no date and time, e-mail address or web address, where one is asked for.");
        SCHEMA.put("maxItems", "A list with too many entries.");
        SCHEMA.put("maxLength", "A text that is too long.");
        SCHEMA.put("maxProperties", "A group with too many fields.");
        SCHEMA.put("maximum", "A number that is too great.");
        SCHEMA.put("minItems", "A list with too few entries.");
        SCHEMA.put("minLength", "A text that is too short, or empty.");
        SCHEMA.put("minProperties", "A group with too few fields.");
        SCHEMA.put("minimum", "A number that is too small.");
        SCHEMA.put("multipleOf", "A number that is no multiple of the one asked for.");
        SCHEMA.put("not", "A value or field that is ruled out.");
        SCHEMA.put("pattern", "A text that does not have the form asked for.");
        SCHEMA.put("propertyNames", "A field whose name is not allowed.");
        SCHEMA.put("required", "A field that must be there is missing.");
        SCHEMA.put("type", "A value of the wrong type, such as a text for a number.");
        SCHEMA.put(
                "unchecked",
                "A text that could not be checked, because the pattern for it takes too long (a warning).");
        SCHEMA.put("union", "A value of none of the types allowed.");
        SCHEMA.put("uniqueItems", "A list that has an entry twice.");
    }

    private RulesDocument() {}

    /** The whole page. */
    public static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        FixExamples effects = FixExamples.ofOwnItems();
        List<RuleInfo> all = new ArrayList<>(Checker.OWN);
        RuleCatalogue.all().stream().map(Rule::info).forEach(all::add);
        WorkspaceCheck.rules().stream().map(WorkspaceRule::info).forEach(all::add);
        section(page, "Syntax", "syntax/", all, effects);
        schemas(page, all, effects);
        section(page, "The guide", "guide/", all, effects);
        section(page, "Lints", "lint/", all, effects);
        section(page, "Between items", "workspace/", all, effects);
        return page.toString();
    }

    private static void schemas(StringBuilder page, List<RuleInfo> all, FixExamples effects) {
        page.append("## Schemas\n\n")
                .append(
                        "These are errors. The fix depends on the field: the value that was meant, a missing field to be filled in, or the removal of what must not be there.\n\n")
                .append("| id | what | fixes |\n|---|---|---|\n");
        SCHEMA.forEach(
                (keyword, what) ->
                        page.append(
                                "| `schema/%s` | %s | %s |\n"
                                        .formatted(
                                                keyword, what, effects.of("schema/" + keyword))));
        page.append("\n");
        table(page, all.stream().filter(info -> info.id().startsWith("schema/")).toList(), effects);
    }

    private static void section(
            StringBuilder page,
            String title,
            String prefix,
            List<RuleInfo> all,
            FixExamples effects) {
        page.append("## ").append(title).append("\n\n");
        table(page, all.stream().filter(info -> info.id().startsWith(prefix)).toList(), effects);
    }

    private static void table(StringBuilder page, List<RuleInfo> infos, FixExamples effects) {
        page.append(
                "| id | severity | profiles | what | why | fix | effects |\n|---|---|---|---|---|---|---|\n");
        for (RuleInfo info : infos) {
            page.append(
                    "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    info.id(),
                                    info.severity().name().toLowerCase(Locale.ROOT),
                                    info.profiles().contains(Profile.STAC) ? "all" : "aiopen",
                                    cell(info.what()),
                                    cell(info.why()),
                                    info.fix().isEmpty() ? "-" : cell(info.fix()),
                                    effects.of(info.id())));
        }
        page.append("\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** Writes the page below the folder of the project. */
    static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text());
    }
}
