package dev.cairn.cli;

import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextLayout;
import dev.cairn.workspace.rule.WorkspaceCheck;
import dev.cairn.workspace.rule.WorkspaceRule;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists the rules with what they find, why it matters and how it is fixed. */
final class RulesCommand implements CliCommand {

    private static final Option FORMAT =
            OptionKinds.value(
                    "format",
                    "text|json",
                    "text for people, json with one line for each rule. Default: text.");

    private final TerminalOutput terminal;

    RulesCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                "cairn rules", "[OPTIONS]", "Lists the rules that items are checked by.");
    }

    @Override
    public Options options() {
        return new Options().addOption(FORMAT);
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        boolean json = given.word(FORMAT, "text", "json").equals("json");
        List<RuleInfo> rules = new ArrayList<>(Checker.OWN);
        RuleCatalogue.all().stream().map(Rule::info).forEach(rules::add);
        WorkspaceCheck.rules().stream().map(WorkspaceRule::info).forEach(rules::add);
        for (RuleInfo rule : rules) {
            terminal.out().print(json ? line(rule) : text(rule));
        }
        return CairnCommandLine.OK;
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

    private static String line(RuleInfo rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", rule.id());
        members.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
        members.put(
                "profiles",
                rule.profiles().stream()
                        .map(profile -> profile.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
        members.put("what", rule.what());
        members.put("why", rule.why());
        members.put("fix", rule.fix());
        return JsonValues.write(members, TextLayout.COMPACT, 0) + "\n";
    }
}
