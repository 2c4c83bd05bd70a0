package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonText;
import dev.cairn.json.Position;
import dev.cairn.json.Span;

import java.nio.charset.Charset;
import java.util.List;

/** For programs: one JSON object on one line for each file, in UTF-8. */
final class JsonFormat implements Format {

    private static final byte[] PATH = JsonLine.plain("{\"path\":");
    private static final byte[] VALID = JsonLine.plain(",\"valid\":true");
    private static final byte[] INVALID = JsonLine.plain(",\"valid\":false");
    private static final byte[] SKIPPED = JsonLine.plain(",\"skipped\":");
    private static final byte[] FINDINGS = JsonLine.plain(",\"findings\":[");
    private static final byte[] SEVERITY = JsonLine.plain("{\"severity\":");
    private static final byte[] RULE = JsonLine.plain(",\"rule\":");
    private static final byte[] SCHEMA = JsonLine.plain(",\"schema\":");
    private static final byte[] POINTER = JsonLine.plain(",\"pointer\":");
    private static final byte[] LINE = JsonLine.plain(",\"line\":");
    private static final byte[] COLUMN = JsonLine.plain(",\"column\":");
    private static final byte[] END_LINE = JsonLine.plain(",\"endLine\":");
    private static final byte[] END_COLUMN = JsonLine.plain(",\"endColumn\":");
    private static final byte[] MESSAGE = JsonLine.plain(",\"message\":");
    private static final byte[] FIXES = JsonLine.plain(",\"fixes\":[");
    private static final byte[] TITLE = JsonLine.plain("{\"title\":");
    private static final byte[] TOTAL = JsonLine.plain(",\"total\":");
    private static final byte[] NEXT = JsonLine.plain(",");
    private static final byte[] CLOSE = JsonLine.plain("}");
    private static final byte[] CLOSE_LIST = JsonLine.plain("]");
    private static final byte[] CLOSE_BOTH = JsonLine.plain("]}");
    private static final byte[] END = JsonLine.plain("}\n");

    @Override
    public byte[] lines(FileVerdict verdict, Charset charset) {
        JsonLine line = new JsonLine().put(PATH).text(verdict.path().toString());
        switch (verdict) {
            case FileVerdict.Checked checked -> checked(checked, line);
            case FileVerdict.LeftOut left -> {
                line.put(VALID).put(SKIPPED).text(left.sentence());
                line.put(FINDINGS).put(CLOSE_LIST);
            }
            case FileVerdict.Unreadable unreadable -> {
                line.put(INVALID).put(FINDINGS);
                unreadable(unreadable.sentence(), line);
                line.put(CLOSE_LIST);
            }
        }
        return line.put(END).bytes();
    }

    private static void checked(FileVerdict.Checked checked, JsonLine line) {
        List<Finding> findings = checked.report().findings();
        line.put(checked.report().valid() ? VALID : INVALID).put(FINDINGS);
        for (int i = 0; i < findings.size(); i++) {
            if (i > 0) {
                line.put(NEXT);
            }
            finding(findings.get(i), checked.text(), line);
        }
        line.put(CLOSE_LIST);
        if (checked.report().total() > findings.size()) {
            line.put(TOTAL).number(checked.report().total());
        }
    }

    private static void finding(Finding finding, JsonText text, JsonLine line) {
        line.put(SEVERITY).text(name(finding.severity()));
        line.put(RULE).text(finding.rule());
        String schema = finding.schema();
        if (schema != null) {
            line.put(SCHEMA).text(schema);
        }
        Span span = finding.span();
        place(
                finding.pointer().toString(),
                text.position(span.start()),
                text.position(span.end()),
                line);
        line.put(MESSAGE).text(finding.message()).put(FIXES);
        List<Fix> fixes = finding.fixes();
        for (int i = 0; i < fixes.size(); i++) {
            if (i > 0) {
                line.put(NEXT);
            }
            line.put(TITLE).text(fixes.get(i).title()).put(CLOSE);
        }
        line.put(CLOSE_BOTH);
    }

    private static void unreadable(String sentence, JsonLine line) {
        line.put(SEVERITY).text(name(Severity.ERROR)).put(RULE).text("file/unreadable");
        place("", new Position(1, 1), new Position(1, 1), line);
        line.put(MESSAGE).text(sentence).put(FIXES).put(CLOSE_BOTH);
    }

    private static void place(String pointer, Position start, Position end, JsonLine line) {
        line.put(POINTER).text(pointer);
        line.put(LINE).number(start.line()).put(COLUMN).number(start.column());
        line.put(END_LINE).number(end.line()).put(END_COLUMN).number(end.column());
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }

    @Override
    public boolean summary() {
        return false;
    }

    @Override
    public boolean tellsUnreadable() {
        return false;
    }
}
