package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.json.Json;
import dev.cairn.json.JsonText;
import dev.cairn.json.Layout;
import dev.cairn.json.Position;
import dev.cairn.json.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For programs: one JSON object on one line for each file. */
final class JsonFormat implements Format {

    @Override
    public String lines(FileVerdict verdict) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("path", verdict.path().toString());
        switch (verdict) {
            case FileVerdict.Checked checked -> checked(checked, line);
            case FileVerdict.LeftOut left -> {
                line.put("valid", true);
                line.put("skipped", left.sentence());
                line.put("findings", List.of());
            }
            case FileVerdict.Unreadable unreadable -> {
                line.put("valid", false);
                line.put("findings", List.of(unreadable(unreadable.sentence())));
            }
        }
        return Json.write(line, Layout.COMPACT, 0) + "\n";
    }

    private static void checked(FileVerdict.Checked checked, Map<String, Object> line) {
        line.put("valid", checked.report().valid());
        List<Object> findings = new ArrayList<>();
        for (Finding finding : checked.report().findings()) {
            findings.add(finding(finding, checked.text()));
        }
        line.put("findings", findings);
        if (checked.report().total() > findings.size()) {
            line.put("total", checked.report().total());
        }
    }

    private static Map<String, Object> finding(Finding finding, JsonText text) {
        Span span = finding.span();
        Position start = text.position(span.start());
        Position end = text.position(span.end());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("rule", finding.rule());
        String schema = finding.schema();
        if (schema != null) {
            object.put("schema", schema);
        }
        object.put("pointer", finding.pointer().toString());
        object.put("line", start.line());
        object.put("column", start.column());
        object.put("endLine", end.line());
        object.put("endColumn", end.column());
        object.put("message", finding.message());
        object.put(
                "fixes",
                finding.fixes().stream().map(fix -> Map.of("title", fix.title())).toList());
        return object;
    }

    private static Map<String, Object> unreadable(String sentence) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", "error");
        object.put("rule", "file/unreadable");
        object.put("pointer", "");
        object.put("line", 1);
        object.put("column", 1);
        object.put("endLine", 1);
        object.put("endColumn", 1);
        object.put("message", sentence);
        object.put("fixes", List.of());
        return object;
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
