package dev.cairn.check;

import java.util.Set;

/**
 * What is said about a rule in the documentation.
 *
 * @param id stable, such as {@code lint/bbox-geometry}: people write it into settings
 * @param severity by default
 * @param profiles in which it runs
 * @param what what it finds, a sentence
 * @param why why that matters, a sentence
 * @param fix how it is fixed; empty where the user has to decide alone
 */
public record RuleInfo(
        String id, Severity severity, Set<Profile> profiles, String what, String why, String fix) {

    public RuleInfo {
        profiles = Set.copyOf(profiles);
    }

    /** Whether a schema leaves it to this rule to say what the item breaks. */
    public boolean isBetterFor(SchemaViolation violation) {
        return id.equals(violation.betterRule());
    }

    /** A rule that holds for every item. */
    public static RuleInfo lint(String id, Severity severity, String what, String why, String fix) {
        return new RuleInfo(
                "lint/" + id, severity, Set.of(Profile.AIOPEN, Profile.STAC), what, why, fix);
    }

    /** A rule of the service's guide. */
    public static RuleInfo guide(
            String id, Severity severity, String what, String why, String fix) {
        return new RuleInfo("guide/" + id, severity, Set.of(Profile.AIOPEN), what, why, fix);
    }
}
