package dev.cairn.json.repair;

import dev.cairn.json.LineIndex;
import dev.cairn.json.StrictReader;
import dev.cairn.json.TextEdit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Repairs malformed text: quotes that are missing, stray, single or curly, commas too many or too
 * few, comments, names without quotes, what Python writes, brackets that were forgotten. What is
 * sound stays as it is.
 */
public final class JsonRepair {
    private JsonRepair() {}

    /**
     * The steps that make a text parse, taken all and in order; none when it parses already or
     * cannot be repaired. What is done alike in several places is one step.
     */
    public static List<RepairStep> of(String brokenText) {
        if (StrictReader.read(brokenText) != null) {
            return List.of();
        }
        SyntaxFaults faults = SyntaxDiagnosis.best(brokenText, LineIndex.of(brokenText));
        if (faults.isHopeless() || faults.size() == 0) {
            return List.of();
        }
        List<RepairStep> steps = steps(faults.inOrder(), brokenText.length());
        String repaired = TextEdit.applyAll(brokenText, RepairStep.edits(steps));
        return StrictReader.read(repaired) == null ? List.of() : steps;
    }

    private static List<RepairStep> steps(List<SyntaxFault> faults, int length) {
        Map<String, List<SyntaxFault>> byTitle = new LinkedHashMap<>();
        for (SyntaxFault fault : faults) {
            byTitle.computeIfAbsent(fault.title(), title -> new ArrayList<>()).add(fault);
        }
        Sequence sequence = new Sequence(faults);
        if (!sequence.isApart(length)) {
            return List.of();
        }
        List<RepairStep> steps = new ArrayList<>();
        byTitle.forEach(
                (title, alike) -> {
                    List<TextEdit> edits = new ArrayList<>();
                    for (SyntaxFault fault : alike) {
                        fault.edits().forEach(edit -> edits.add(sequence.next(edit)));
                    }
                    String many = alike.size() > 1 ? " (" + alike.size() + " places)" : "";
                    String message = alike.getFirst().message();
                    steps.add(new RepairStep(title + many, message, edits));
                });
        return steps;
    }

    /**
     * Moves edits of one text to where they belong once others were made, in any order: a Fenwick
     * tree over their places sums up what those before have added.
     */
    private static final class Sequence {
        private final List<TextEdit> inOrder = new ArrayList<>();
        private final Map<TextEdit, Integer> places = new IdentityHashMap<>();
        private final int[] sums;

        Sequence(List<SyntaxFault> faults) {
            faults.forEach(fault -> inOrder.addAll(fault.edits()));
            inOrder.sort(Comparator.comparingInt(TextEdit::start));
            for (int i = 0; i < inOrder.size(); i++) {
                places.put(inOrder.get(i), i);
            }
            sums = new int[inOrder.size() + 1];
        }

        boolean isApart(int length) {
            int end = 0;
            for (TextEdit edit : inOrder) {
                if (edit.start() < end) {
                    return false;
                }
                end = edit.end();
            }
            return end <= length;
        }

        TextEdit next(TextEdit edit) {
            int place = places.getOrDefault(edit, 0);
            int before = 0;
            for (int i = place; i > 0; i -= i & -i) {
                before += sums[i];
            }
            for (int i = place + 1; i < sums.length; i += i & -i) {
                sums[i] += edit.delta();
            }
            int start = edit.start() + before;
            return new TextEdit(start, start + edit.end() - edit.start(), edit.replacement());
        }
    }
}
