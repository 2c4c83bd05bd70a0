package dev.cairn.workspace.rule;

import dev.cairn.check.Profile;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;

import java.util.Set;
import java.util.function.Consumer;

/** A check between items. It has no state. */
public interface WorkspaceRule {

    RuleInfo info();

    /** Looks at all items together, and hands over what it finds. */
    void check(ItemGraph items, Consumer<WorkspaceFinding> out);

    /** What is said about a rule between items, which holds in all profiles. */
    static RuleInfo info(String id, Severity severity, String what, String why, String fix) {
        return new RuleInfo(
                "workspace/" + id, severity, Set.of(Profile.AIOPEN, Profile.STAC), what, why, fix);
    }
}
