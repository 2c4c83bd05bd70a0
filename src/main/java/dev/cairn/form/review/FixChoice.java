package dev.cairn.form.review;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to fix something.
 *
 * @param finding what it fixes
 * @param fix how
 */
public record FixChoice(Finding finding, Fix fix) {

    /**
     * All ways to fix these findings: what gives back before what takes away; of those the graver
     * findings first, among equals those of the smaller place.
     */
    public static List<FixChoice> of(List<Finding> findings) {
        List<FixChoice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        findings.stream()
                .sorted(
                        Comparator.comparing(Finding::severity)
                                .thenComparing(f -> f.span().end() - f.span().start()))
                .forEach(
                        finding ->
                                finding.fixes().stream()
                                        .filter(
                                                fix ->
                                                        seen.add(
                                                                finding.pointer()
                                                                        + " "
                                                                        + fix.title()))
                                        .forEach(fix -> choices.add(new FixChoice(finding, fix))));
        choices.sort(Comparator.comparing(choice -> choice.fix().effect()));
        return choices;
    }
}
