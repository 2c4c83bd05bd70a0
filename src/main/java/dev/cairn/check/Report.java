package dev.cairn.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings in the order of the text, the first {@link #SHOWN} of them
 * @param schemas addresses of the schemas that the item was checked against
 * @param total how many findings there are, shown or not
 * @param errors how many of all are errors
 * @param todos how many of all are to do before a draft is published
 * @param warnings how many of all are warnings
 * @param hints how many of all are hints
 */
public record Report(
        List<Finding> findings,
        List<String> schemas,
        int total,
        int errors,
        int todos,
        int warnings,
        int hints) {

    /** Most findings that a report holds; the rest are counted. */
    public static final int SHOWN = 1000;

    public Report {
        findings = List.copyOf(findings);
        schemas = List.copyOf(schemas);
    }

    /** A report of nothing, for a text that was not checked yet. */
    public static Report empty() {
        return new Report(List.of(), List.of(), 0, 0, 0, 0, 0);
    }

    /**
     * Works out the fixes of all findings, which may take as long as several checks: for whoever is
     * about to look at them where nothing may be waited for.
     */
    public void workOutFixes() {
        findings.forEach(finding -> finding.fixes().forEach(Fix::effect));
    }

    /** Whether there is no error, and nothing that is still to do. */
    public boolean valid() {
        return unmet() == 0;
    }

    /** How many findings stand against publishing the item: errors, and what is to do. */
    public int unmet() {
        return errors + todos;
    }

    /**
     * A report of findings, counted.
     *
     * @param all in the order of the text
     * @param schemas addresses of the schemas that the item was checked against
     */
    public static Report of(List<Finding> all, List<String> schemas) {
        int[] counts = new int[Severity.values().length];
        for (Finding finding : all) {
            counts[finding.severity().ordinal()]++;
        }
        return new Report(
                all.subList(0, Math.min(SHOWN, all.size())),
                schemas,
                all.size(),
                counts[Severity.ERROR.ordinal()],
                counts[Severity.TODO.ordinal()],
                counts[Severity.WARNING.ordinal()],
                counts[Severity.HINT.ordinal()]);
    }
}
