package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.json.Json;
import dev.cairn.json.JsonText;
import dev.cairn.json.Position;
import dev.cairn.json.Span;

import java.util.List;
import java.util.Locale;

/** For programs: one JSON object on one line for each file. */
final class JsonFormat implements Format {

    private static final int USUAL_LENGTH = 4096;

    @Override
    public String lines(FileVerdict verdict) {
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        text("{\"path\":", verdict.path().toString(), out);
        switch (verdict) {
            case FileVerdict.Checked checked -> checked(checked, out);
            case FileVerdict.LeftOut left -> {
                text(",\"valid\":true,\"skipped\":", left.sentence(), out);
                out.append(",\"findings\":[]");
            }
            case FileVerdict.Unreadable unreadable -> {
                out.append(",\"valid\":false,\"findings\":[");
                unreadable(unreadable.sentence(), out);
                out.append(']');
            }
        }
        return out.append("}\n").toString();
    }

    private static void checked(FileVerdict.Checked checked, StringBuilder out) {
        List<Finding> findings = checked.report().findings();
        out.append(",\"valid\":").append(checked.report().valid()).append(",\"findings\":[");
        for (int i = 0; i < findings.size(); i++) {
            out.append(i == 0 ? "" : ",");
            finding(findings.get(i), checked.text(), out);
        }
        out.append(']');
        if (checked.report().total() > findings.size()) {
            out.append(",\"total\":").append(checked.report().total());
        }
    }

    private static void finding(Finding finding, JsonText text, StringBuilder out) {
        out.append("{\"severity\":\"").append(name(finding.severity())).append('"');
        text(",\"rule\":", finding.rule(), out);
        String schema = finding.schema();
        if (schema != null) {
            text(",\"schema\":", schema, out);
        }
        Span span = finding.span();
        place(
                finding.pointer().toString(),
                text.position(span.start()),
                text.position(span.end()),
                out);
        text(",\"message\":", finding.message(), out);
        out.append(",\"fixes\":[");
        String comma = "";
        for (Fix fix : finding.fixes()) {
            text(comma + "{\"title\":", fix.title(), out);
            out.append('}');
            comma = ",";
        }
        out.append("]}");
    }

    private static void unreadable(String sentence, StringBuilder out) {
        out.append("{\"severity\":\"error\",\"rule\":\"file/unreadable\"");
        place("", new Position(1, 1), new Position(1, 1), out);
        text(",\"message\":", sentence, out);
        out.append(",\"fixes\":[]}");
    }

    private static void place(String pointer, Position start, Position end, StringBuilder out) {
        text(",\"pointer\":", pointer, out);
        out.append(",\"line\":").append(start.line());
        out.append(",\"column\":").append(start.column());
        out.append(",\"endLine\":").append(end.line());
        out.append(",\"endColumn\":").append(end.column());
    }

    private static void text(String lead, String text, StringBuilder out) {
        out.append(lead);
        Json.quote(text, out);
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
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
