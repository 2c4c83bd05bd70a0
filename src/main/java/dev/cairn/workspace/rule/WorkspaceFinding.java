package dev.cairn.workspace.rule;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import java.nio.file.Path;
import java.util.List;

/**
 * Something wrong between files, told at one of them.
 *
 * @param rule that found it
 * @param path of the row that it is told at
 * @param pointer the place in its file
 * @param sentence what is wrong
 * @param fixes what would fix it, the likeliest first
 */
public record WorkspaceFinding(
        RuleInfo rule,
        String path,
        JsonPointer pointer,
        String sentence,
        List<WorkspaceFix> fixes) {

    public WorkspaceFinding {
        fixes = List.copyOf(fixes);
    }

    /**
     * As a finding of its file. A fix that changes another file is named, and has no edits here:
     * whoever can write that file asks {@link #fixes()}.
     *
     * @param text of the file
     * @param file of that row
     */
    public Finding on(JsonText text, Path file, Severity severity) {
        return new Finding(
                severity,
                rule.id(),
                null,
                pointer,
                text.headSpan(pointer),
                sentence,
                fixes.stream().map(fix -> asFix(fix, text, file)).toList());
    }

    private static Fix asFix(WorkspaceFix fix, JsonText text, Path file) {
        return fix.file().equals(file) && text.parses()
                ? Fix.of(fix.title(), fix.safe(), text, fix.change())
                : Fix.of(fix.title(), false, text, List.of());
    }
}
