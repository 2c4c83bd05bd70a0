package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.FormSection;
import dev.cairn.stac.model.PlacedTemplates;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The forms without eyes and without a mouse: each control has a name, and Tab reads the page. */
class AccessTest {

    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final Set<AccessibleRole> NOTHING =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** Tab goes through the corners and sides of a footprint before it leaves the map. */
    private static final int CORNERS = 20;

    /** Controls on one line may stand a little higher or lower than one another. */
    private static final double LINE = 8;

    private static String text(String name) throws IOException {
        return switch (name) {
            case "new model" -> PlacedTemplates.trainedModel("m", NOW);
            case "new data" -> PlacedTemplates.trainingData("d", NOW);
            default -> PicturesTest.resource("model.json");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled model", "new model", "new data"})
    void eachControlHasANameAndARole(String name) throws IOException {
        SortedSet<String> flaws = new TreeSet<>();
        int seen = 0;
        try (FormsHarness forms = FormsHarness.show(text(name), Path.of("item.json"), 800, 700)) {
            for (FormSection section : FormsHarness.onFx(forms.forms::kindSections)) {
                for (Node node : controls(forms, section)) {
                    seen++;
                    if (NOTHING.contains(node.getAccessibleRole())) {
                        flaws.add(section.id() + ": no role: " + describe(node));
                    }
                    if (name(node, forms).isBlank()) {
                        flaws.add(section.id() + ": no name: " + describe(node));
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled model", "new model", "new data"})
    void tabGoesThroughTheFormInReadingOrder(String name) throws IOException {
        SortedSet<String> flaws = new TreeSet<>();
        try (FormsHarness forms = FormsHarness.show(text(name), Path.of("item.json"), 800, 700)) {
            for (FormSection section : FormsHarness.onFx(forms.forms::kindSections)) {
                List<Node> controls = controls(forms, section);
                Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
                open.addAll(controls);
                Node at = controls.getFirst();
                Node first = at;
                FormsHarness.run(first::requestFocus);
                int stays = 0;
                for (int i = 0; i < CORNERS + 3 * controls.size(); i++) {
                    open.remove(at);
                    Node before = at;
                    FormsHarness.run(() -> tab(before));
                    forms.pulse();
                    Node now = FormsHarness.onFx(() -> forms.stage.getScene().getFocusOwner());
                    stays = now == before ? stays + 1 : 0;
                    if (stays > (now.getStyleClass().contains("world-map") ? CORNERS : 0)) {
                        flaws.add(section.id() + ": Tab stays in " + describe(before));
                        break;
                    }
                    if (!isIn(now, (Parent) forms.forms.content())) {
                        break;
                    }
                    if (isBackwards(before, now)) {
                        flaws.add(section.id() + ": " + describe(before) + " → " + describe(now));
                    }
                    at = now;
                }
                open.removeIf(node -> node.getScene() == null);
                open.forEach(
                        node -> flaws.add(section.id() + ": Tab does not reach " + describe(node)));
            }
        }
        assertThat(flaws).isEmpty();
    }

    private static void tab(Node node) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }

    /** Above what came before, or before it in the same line. */
    private static boolean isBackwards(Node before, Node now) {
        Bounds a = before.localToScene(before.getLayoutBounds());
        Bounds b = now.localToScene(now.getLayoutBounds());
        boolean above = b.getMaxY() <= a.getMinY() + LINE;
        boolean sameLine = b.getMinY() < a.getMaxY() - LINE && a.getMinY() < b.getMaxY() - LINE;
        boolean rightOf = b.getMinX() >= a.getMaxX() - 1;
        return above && !rightOf || sameLine && b.getMaxX() <= a.getMinX() + 1;
    }

    private static boolean isIn(@Nullable Node node, Parent page) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == page) {
                return at != node;
            }
        }
        return false;
    }

    /** What the keyboard can reach on the page of a section. */
    private static List<Node> controls(FormsHarness forms, FormSection section) {
        forms.open(section.id());
        for (int i = 0; i < 5; i++) {
            forms.pulse();
        }
        return FormsHarness.onFx(
                () -> {
                    List<Node> found = new ArrayList<>();
                    collect((Parent) forms.forms.content(), found);
                    return found;
                });
    }

    private static void collect(Parent parent, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                found.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, found);
            }
        }
    }

    /** What a screen reader says of a control. */
    private static String name(Node node, FormsHarness forms) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return FormsHarness.onFx(
                () ->
                        forms.stage.getScene().getRoot().lookupAll(".label").stream()
                                .filter(Label.class::isInstance)
                                .map(Label.class::cast)
                                .filter(label -> label.getLabelFor() == node)
                                .map(Label::getText)
                                .findFirst()
                                .orElse(""));
    }

    private static String describe(Node node) {
        String words =
                node.getAccessibleText() != null
                        ? node.getAccessibleText()
                        : node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName() + " “" + words + "” " + node.getStyleClass();
    }
}
