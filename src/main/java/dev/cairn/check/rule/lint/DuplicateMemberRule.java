package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.DuplicateMember;

import java.util.ArrayList;
import java.util.List;

/** A name stands once in an object. */
public final class DuplicateMemberRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "duplicate-member",
                    Severity.WARNING,
                    "A field stands once in its group.",
                    "Of two fields of one name programs take the last and say nothing; the first is lost when one of them saves.",
                    "Remove all but the last; remove all but the first.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        String text = item.text().text();
        for (DuplicateMember duplicate : item.text().duplicates()) {
            List<TextSpan> spans = duplicate.memberSpans();
            TextSpan last = spans.getLast();
            List<Fix> fixes =
                    List.of(
                            Fix.of(
                                    "Remove the first",
                                    true,
                                    item.text(),
                                    without(text, spans.subList(0, spans.size() - 1))),
                            Fix.of(
                                    "Remove the last",
                                    false,
                                    item.text(),
                                    without(text, spans.subList(1, spans.size()))));
            out.add(
                    item.finding(
                            INFO,
                            Severity.WARNING,
                            duplicate.object().child(duplicate.name()),
                            new TextSpan(
                                    last.start(), last.start() + quotedLength(text, last.start())),
                            "“%s” stands here %s; only the last one counts."
                                    .formatted(
                                            duplicate.name(),
                                            spans.size() == 2 ? "twice" : spans.size() + " times"),
                            fixes));
        }
    }

    private static int quotedLength(String text, int start) {
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1 - start;
    }

    /** The last first, so that the places of the others stay. */
    private static List<TextEdit> without(String text, List<TextSpan> members) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextSpan member : members.reversed()) {
            int next = skipBlanks(text, member.end());
            if (text.charAt(next) == ',') {
                edits.add(new TextEdit(member.start(), skipBlanks(text, next + 1), ""));
            } else {
                int comma = text.lastIndexOf(',', member.start());
                edits.add(new TextEdit(comma, member.end(), ""));
            }
        }
        return edits;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
