package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.DuplicateMember;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

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
                    "Keep it once where the values are equal; keep the last; keep the first.");

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
            boolean equal = areEqual(text, spans);
            List<Fix> fixes =
                    List.of(
                            Fix.of(
                                    equal
                                            ? "Keep it once"
                                            : "Keep the last: " + shown(text, spans.getLast()),
                                    equal,
                                    item.text(),
                                    without(text, spans.subList(0, spans.size() - 1))),
                            Fix.of(
                                    "Keep the first: " + shown(text, spans.getFirst()),
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
                            (equal
                                            ? "“%s” stands here %s, with the same value."
                                            : "“%s” stands here %s with different values; only the last one counts.")
                                    .formatted(
                                            duplicate.name(),
                                            spans.size() == 2 ? "twice" : spans.size() + " times"),
                            fixes));
        }
    }

    private static boolean areEqual(String text, List<TextSpan> spans) {
        return spans.stream().map(span -> value(text, span)).distinct().count() == 1;
    }

    private static @Nullable JsonValue value(String text, TextSpan member) {
        JsonText alone = JsonText.of("{" + text.substring(member.start(), member.end()) + "}");
        return alone.root() instanceof JsonObject object && object.size() == 1
                ? object.valueAt(0)
                : null;
    }

    private static String shown(String text, TextSpan member) {
        JsonValue value = value(text, member);
        return value == null ? "" : ItemWording.value(value);
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
