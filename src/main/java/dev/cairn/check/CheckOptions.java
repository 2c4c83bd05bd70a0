package dev.cairn.check;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * What a check should know beside the text.
 *
 * @param profile whose demands
 * @param off ids of rules that stay silent
 * @param severities ids of rules with the severity they get instead of their own
 * @param fileName name of the item's file, without folders; null when it has none yet
 * @param collections ids of collections that other items of the checkout name
 * @param linked the files around the item's own
 */
public record CheckOptions(
        Profile profile,
        Set<String> off,
        Map<String, Severity> severities,
        @Nullable String fileName,
        Set<String> collections,
        LinkedFiles linked) {

    public CheckOptions {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        collections = Set.copyOf(collections);
    }

    /** All rules of a profile, and no knowledge of a file or checkout. */
    public static CheckOptions of(Profile profile) {
        return new CheckOptions(profile, Set.of(), Map.of(), null, Set.of(), LinkedFiles.NONE);
    }

    public CheckOptions withFileName(@Nullable String name) {
        return new CheckOptions(profile, off, severities, name, collections, linked);
    }

    public CheckOptions withCollections(Set<String> known) {
        return new CheckOptions(profile, off, severities, fileName, known, linked);
    }

    public CheckOptions withLinked(LinkedFiles around) {
        return new CheckOptions(profile, off, severities, fileName, collections, around);
    }

    public CheckOptions withOff(Set<String> rules) {
        return new CheckOptions(profile, rules, severities, fileName, collections, linked);
    }

    public CheckOptions withSeverities(Map<String, Severity> changed) {
        return new CheckOptions(profile, off, changed, fileName, collections, linked);
    }
}
