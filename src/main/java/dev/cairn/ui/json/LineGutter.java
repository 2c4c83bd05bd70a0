package dev.cairn.ui.json;

import dev.cairn.check.Severity;
import dev.cairn.form.text.ViewMap;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.fxmisc.richtext.CodeArea;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** The line numbers, and beside each line with a finding the sign of its worst one. */
final class LineGutter implements IntFunction<Node> {

    private final CodeArea area;
    private final ViewMap map;
    private Map<Integer, Severity> severities = Map.of();
    private int digits = 3;

    LineGutter(CodeArea area, ViewMap map) {
        this.area = area;
        this.map = map;
        measure();
        area.setParagraphGraphicFactory(this);
        area.getParagraphs().sizeProperty().observeInvalidations(ignored -> measure());
    }

    @Override
    public Node apply(int line) {
        Region sign = new Region();
        sign.getStyleClass().add("line-sign");
        Label number = new Label(text(line), sign);
        number.getStyleClass().add("line-number");
        Severity severity = severities.get(line);
        if (severity != null) {
            number.getStyleClass().add(severity.name().toLowerCase(Locale.ROOT));
        }
        number.setUserData(severity);
        return number;
    }

    /** The worst severity of each line, by the line's index in the view. */
    void show(Map<Integer, Severity> next) {
        severities = new HashMap<>(next);
    }

    /** Draws a visible line's number again where its sign has changed. */
    void refresh(int line) {
        Node shown = area.getParagraphGraphic(line);
        if (shown instanceof Label number
                && (!Objects.equals(number.getUserData(), severities.get(line))
                        || !number.getText().equals(text(line)))) {
            area.recreateParagraphGraphic(line);
        }
    }

    private String text(int line) {
        String number = continues(line) ? "" : Integer.toString(line + 1 - breaksBefore(line));
        return " ".repeat(Math.max(0, digits - number.length())) + number;
    }

    private boolean continues(int line) {
        return map.softBreaks() > 0 && map.continues(area.getAbsolutePosition(line, 0));
    }

    private int breaksBefore(int line) {
        return map.softBreaks() == 0 ? 0 : map.softBreaksBefore(area.getAbsolutePosition(line, 0));
    }

    private void measure() {
        int wanted = Math.max(3, Integer.toString(area.getParagraphs().size()).length());
        if (wanted != digits) {
            digits = wanted;
            area.setParagraphGraphicFactory(null);
            area.setParagraphGraphicFactory(this);
        }
    }
}
