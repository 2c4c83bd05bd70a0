package dev.cairn.ui.section.view;

import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.section.Section;

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
    static Map<Section, Navigation.Badge> of(
            List<Section> sections,
            Function<Pointer, Section> sectionAt,
            FindingIndex findings,
            Completeness completeness) {
        Map<Section, Integer> errors = new HashMap<>();
        for (Finding finding : findings.all()) {
            if (finding.severity() == Severity.ERROR) {
                errors.merge(sectionAt.apply(finding.pointer()), 1, Integer::sum);
            }
        }
        Map<Section, Navigation.Badge> badges = new HashMap<>();
        for (Section section : sections) {
            badges.put(
                    section,
                    new Navigation.Badge(
                            errors.getOrDefault(section, 0), completeness.toDo(section)));
        }
        return badges;
    }
}
