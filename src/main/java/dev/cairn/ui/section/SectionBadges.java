package dev.cairn.ui.section;

import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.section.FormSection;
import dev.cairn.json.JsonPointer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts what is wrong and what is to do in each section. */
final class SectionBadges {

    private SectionBadges() {}

    /**
     * The badges of these sections.
     *
     * @param sectionAt the section that edits a place
     */
    static Map<FormSection, SectionNavigation.Badge> of(
            List<FormSection> sections,
            Function<JsonPointer, FormSection> sectionAt,
            FindingIndex findings,
            CompletenessBar completeness) {
        Map<FormSection, Integer> errors = new HashMap<>();
        Map<FormSection, Integer> todos = new HashMap<>();
        for (Finding finding : findings.all()) {
            if (finding.severity() == Severity.ERROR) {
                errors.merge(sectionAt.apply(finding.pointer()), 1, Integer::sum);
            } else if (finding.severity() == Severity.TODO) {
                todos.merge(sectionAt.apply(finding.pointer()), 1, Integer::sum);
            }
        }
        Map<FormSection, SectionNavigation.Badge> badges = new HashMap<>();
        for (FormSection section : sections) {
            badges.put(
                    section,
                    new SectionNavigation.Badge(
                            errors.getOrDefault(section, 0),
                            Math.max(todos.getOrDefault(section, 0), completeness.toDo(section))));
        }
        return badges;
    }
}
