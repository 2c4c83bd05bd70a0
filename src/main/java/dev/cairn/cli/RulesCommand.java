package dev.cairn.cli;

import dev.cairn.check.Checker;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.rule.Rules;
import dev.cairn.json.Json;
import dev.cairn.json.Layout;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Lists the rules with what they find, why it matters and how it is mended. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists the rules that items are checked by.%n",
        optionListHeading = "%nOptions:%n")
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Choice.OfListing.class,
            defaultValue = "text",
            description = "text for people, json with one line for each rule. Default: text.")
    private String format = "text";

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = new ArrayList<>(Checker.OWN);
        Rules.all().stream().map(Rule::info).forEach(rules::add);
        for (RuleInfo rule : rules) {
            terminal.out().print(format.equals("json") ? json(rule) : text(rule));
        }
        return Cli.OK;
    }

    private static String text(RuleInfo rule) {
        String profiles = rule.profiles().contains(Profile.STAC) ? "" : ", profile aiopen";
        return rule.id()
                + " ("
                + rule.severity().name().toLowerCase(Locale.ROOT)
                + profiles
                + ")\n    "
                + rule.what()
                + "\n    "
                + rule.why()
                + "\n"
                + (rule.fix().isEmpty() ? "" : "    Fix: " + rule.fix() + "\n");
    }

    private static String json(RuleInfo rule) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", rule.id());
        line.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
        line.put(
                "profiles",
                rule.profiles().stream()
                        .map(profile -> profile.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
        line.put("what", rule.what());
        line.put("why", rule.why());
        line.put("fix", rule.fix());
        return Json.write(line, Layout.COMPACT, 0) + "\n";
    }
}
