package dev.cairn.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.fxmisc.richtext.TextExt;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How well each text of a scene can be told from what is behind it, as the Web Content
 * Accessibility Guidelines count it: 4.5 to 1 for text, 3 to 1 for signs. What is disabled does not
 * count.
 */
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private final SortedSet<String> flaws = new TreeSet<>();
    private final SortedSet<String> kinds = new TreeSet<>();
    private final List<String> readings = new ArrayList<>();

    /** What can hardly be read, each kind of text once. */
    List<String> flaws() {
        return List.copyOf(flaws);
    }

    /** The kinds of text that were looked at, by their style classes. */
    int kinds() {
        return kinds.size();
    }

    /** What was read so far, text by text: equal lists say that no colour has changed meanwhile. */
    List<String> readings() {
        return List.copyOf(readings);
    }

    /** Takes over what another look has found. */
    void add(Contrast other) {
        flaws.addAll(other.flaws);
        kinds.addAll(other.kinds);
    }

    void look(Scene scene) {
        Color ground = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
        walk(scene.getRoot(), ground, 1);
    }

    private void walk(Node node, Color ground, double opacity) {
        double seen = opacity * node.getOpacity();
        if (!node.isVisible() || isDisabled(node) || seen == 0) {
            return;
        }
        if (node instanceof Text text) {
            judge(text, ground, seen);
        }
        Color behind = node instanceof Region region ? over(region, ground, seen) : ground;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, behind, seen));
        }
    }

    /** The lines of menus are disabled without their nodes being so. */
    private static boolean isDisabled(Node node) {
        return node.isDisabled() || node.getPseudoClassStates().contains(DISABLED);
    }

    private static Color over(Region region, Color ground, double opacity) {
        Color now = ground;
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                now = blend(fill.getFill(), now, opacity);
            }
        }
        return now;
    }

    private static Color blend(@Nullable Paint paint, Color ground, double opacity) {
        if (!(paint instanceof Color color)) {
            return ground;
        }
        double alpha = color.getOpacity() * opacity;
        return ground.interpolate(
                Color.color(color.getRed(), color.getGreen(), color.getBlue()), alpha);
    }

    private void judge(Text text, Color ground, double opacity) {
        String words = text.getText() == null ? "" : text.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        boolean sign = text.getStyleClass().contains("ikonli-font-icon");
        Color behind =
                text instanceof TextExt ext ? blend(ext.getBackgroundColor(), ground, 1) : ground;
        Color ink = blend(text.getFill(), behind, opacity);
        double ratio = ratio(ink, behind);
        String kind = kind(text);
        kinds.add(kind);
        readings.add(kind + " " + ratio);
        if (ratio < (sign ? SIGN : TEXT)) {
            flaws.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %.2f, %s on %s%s",
                            kind,
                            ratio,
                            web(ink),
                            web(behind),
                            sign ? "" : " (“" + words.split("\n")[0] + "”)"));
        }
    }

    private static String kind(Node text) {
        Deque<String> names = new ArrayDeque<>();
        for (Node at = text; at != null && names.size() < 5; at = at.getParent()) {
            List<String> classes = new ArrayList<>(at.getStyleClass());
            if (!classes.isEmpty()) {
                names.addFirst(String.join(".", classes));
            }
        }
        return String.join(" > ", names);
    }

    /** The contrast of two opaque colours, between 1 and 21. */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String web(Color color) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }
}
