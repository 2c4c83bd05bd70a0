package dev.cairn.ui.window;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.json.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Mends what can be mended without changing a meaning, one fix after the other, each on the text
 * that the one before left.
 *
 * @param before the text as it was
 * @param after the text with the fixes
 * @param titles of the fixes, in their order
 */
record SafeFixes(JsonText before, JsonText after, List<String> titles) {

    private static final int MOST = 500;

    static SafeFixes of(JsonText text, Function<JsonText, Report> check) {
        List<String> titles = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        JsonText now = text;
        while (titles.size() < MOST) {
            Fix next = next(check.apply(now), tried);
            if (next == null) {
                break;
            }
            now = now.with(next.edits());
            titles.add(next.title());
        }
        return new SafeFixes(text, now, titles);
    }

    /** A fix that did not help is not tried again at its place. */
    private static @Nullable Fix next(Report report, Set<String> tried) {
        for (Finding finding : report.findings()) {
            for (Fix fix : finding.fixes()) {
                if (fix.safe()
                        && tried.add(
                                finding.rule() + " " + finding.pointer() + " " + fix.title())) {
                    return fix;
                }
            }
        }
        return null;
    }
}
