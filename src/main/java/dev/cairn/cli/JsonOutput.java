package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.json.TextPosition;
import dev.cairn.json.text.JsonText;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/** For programs: one JSON object on one line for each file, in UTF-8. */
final class JsonOutput implements OutputFormat {

    /** It writes escapes as {@code Json} does. */
    private final JsonFactory json =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    @Override
    public byte[] lines(FileReport verdict, Charset charset) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), lines)) {
            out.writeStartObject();
            out.writeStringProperty("path", verdict.path().toString());
            switch (verdict) {
                case FileReport.Checked checked -> checked(checked, out);
                case FileReport.LeftOut left -> {
                    out.writeBooleanProperty("valid", true);
                    out.writeStringProperty("skipped", left.sentence());
                    out.writeArrayPropertyStart("findings");
                    out.writeEndArray();
                }
                case FileReport.Unreadable unreadable -> {
                    out.writeBooleanProperty("valid", false);
                    out.writeArrayPropertyStart("findings");
                    unreadable(unreadable.sentence(), out);
                    out.writeEndArray();
                }
            }
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return lines.toByteArray();
    }

    private static void checked(FileReport.Checked checked, JsonGenerator out) {
        List<Finding> findings = checked.report().findings();
        out.writeBooleanProperty("valid", checked.report().valid());
        out.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            finding(finding, checked.text(), out);
        }
        out.writeEndArray();
        if (checked.report().total() > findings.size()) {
            out.writeNumberProperty("total", checked.report().total());
        }
    }

    private static void finding(Finding finding, JsonText text, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("severity", name(finding.severity()));
        out.writeStringProperty("rule", finding.rule());
        String schema = finding.schema();
        if (schema != null) {
            out.writeStringProperty("schema", schema);
        }
        place(
                finding.pointer().toString(),
                text.position(finding.span().start()),
                text.position(finding.span().end()),
                out);
        out.writeStringProperty("message", finding.message());
        out.writeArrayPropertyStart("fixes");
        for (Fix fix : finding.fixes()) {
            out.writeStartObject();
            out.writeStringProperty("title", fix.fullTitle());
            out.writeStringProperty("effect", fix.effect().name().toLowerCase(Locale.ROOT));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void unreadable(String sentence, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("severity", name(Severity.ERROR));
        out.writeStringProperty("rule", "file/unreadable");
        place("", new TextPosition(1, 1), new TextPosition(1, 1), out);
        out.writeStringProperty("message", sentence);
        out.writeArrayPropertyStart("fixes");
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void place(
            String pointer, TextPosition start, TextPosition end, JsonGenerator out) {
        out.writeStringProperty("pointer", pointer);
        out.writeNumberProperty("line", start.line());
        out.writeNumberProperty("column", start.column());
        out.writeNumberProperty("endLine", end.line());
        out.writeNumberProperty("endColumn", end.column());
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case TODO -> "todo";
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
