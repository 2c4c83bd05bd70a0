package dev.cairn.ui.section;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.EditableField;
import dev.cairn.form.EmptyValues;
import dev.cairn.form.MovingPlace;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.ChipBox;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fills fields of the forms with nothing but what the window shows: presses the chip or the button
 * that brings a field up, types a key at a time, walks through choices with the arrow keys. What it
 * types comes from the schemas, and which fields there are from the listing of all fields, so a new
 * field is filled without a line here.
 */
final class Filler {

    private static final int TRIES = 6;

    private final FormsHarness forms;
    private final Samples samples;
    private final Set<Node> pressed = new HashSet<>();

    Filler(FormsHarness forms) {
        this.forms = forms;
        samples = new Samples(forms);
    }

    /** Fills the field of the section that is open, if it is empty. */
    void fill(EditableField line) {
        for (int i = 0; i < TRIES && isEmpty(line); i++) {
            step(line);
        }
        leave();
    }

    boolean isEmpty(EditableField line) {
        JsonPointer pointer = pointer(line.pointer());
        return pointer == null || EmptyValues.isEmpty(value(pointer));
    }

    private @Nullable JsonValue value(JsonPointer pointer) {
        return FormsHarness.onFx(() -> Optional.ofNullable(forms.document.snapshot().get(pointer)))
                .orElse(null);
    }

    /**
     * The first place that the pattern stands for; null where it needs an entry that is not there.
     */
    private @Nullable JsonPointer pointer(String pattern) {
        JsonPointer at = JsonPointer.ROOT;
        for (String token : JsonPointer.parse(pattern).tokens()) {
            if (!token.equals("*")) {
                at = at.child(token);
                continue;
            }
            String entry =
                    switch (value(at)) {
                        case JsonArray list -> firstObject(list);
                        case JsonObject object -> firstObject(object);
                        case null, default -> null;
                    };
            if (entry == null) {
                return null;
            }
            at = at.child(entry);
        }
        return at;
    }

    private static @Nullable String firstObject(JsonArray list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject) {
                return Integer.toString(i);
            }
        }
        return null;
    }

    private static @Nullable String firstObject(JsonObject object) {
        return object.members().stream()
                .filter(member -> member.value() instanceof JsonObject)
                .map(JsonMember::name)
                .findFirst()
                .orElse(null);
    }

    /** One thing that a user would do next to get a value into the field. */
    private void step(EditableField line) {
        JsonPointer pointer = pointer(line.pointer());
        if (pointer == null) {
            addEntry(line);
            return;
        }
        Node control = control(pointer);
        if (control != null) {
            use(control, pointer);
        } else {
            unfold(line, pointer);
        }
        settle();
    }

    /** A list that holds no entry of the kind gets one from a button of its row. */
    private void addEntry(EditableField line) {
        String list = line.pointer().substring(0, line.pointer().lastIndexOf("/*"));
        JsonPointer pointer = pointer(list);
        if (pointer == null) {
            return;
        }
        for (Node node : nodes()) {
            if (node instanceof Button button
                    && pointer.equals(place(node))
                    && isAdding(button)
                    && pressed.add(node)) {
                press(button);
                return;
            }
        }
    }

    private static boolean isAdding(Labeled button) {
        return button.getStyleClass().contains("form-add")
                || button.getText() != null && button.getText().startsWith("Computed");
    }

    private @Nullable Node control(JsonPointer pointer) {
        List<Node> own = new ArrayList<>();
        List<Node> inside = new ArrayList<>();
        for (Node node : nodes()) {
            JsonPointer place = place(node);
            if (place != null && isControl(node)) {
                if (place.equals(pointer)) {
                    own.add(node);
                } else if (place.startsWith(pointer)) {
                    inside.add(node);
                }
            }
        }
        return (own.isEmpty() ? inside : own)
                .stream().min(Comparator.comparingInt(Filler::rank)).orElse(null);
    }

    private static boolean isControl(Node node) {
        return rank(node) < Integer.MAX_VALUE;
    }

    /** What a user would reach for first. */
    private static int rank(Node node) {
        return switch (node) {
            case TextInputControl text when text.isEditable() -> 0;
            case ChipBox chips -> 1;
            case ComboBox<?> box -> 2;
            case ToggleButton button
                    when !button.getStyleClass().contains("form-null-switch")
                            && !button.getText().equals("Draft") ->
                    3;
            case Button button when button.getStyleClass().contains("form-add") -> 4;
            default -> Integer.MAX_VALUE;
        };
    }

    private void use(Node control, JsonPointer pointer) {
        FormsHarness.run(
                () -> {
                    switch (control) {
                        case TextInputControl text -> type(text, samples.words(pointer, text));
                        case ChipBox chips -> {
                            type(chips.field(), samples.word(pointer));
                            key(chips.field(), KeyCode.ENTER);
                        }
                        case ComboBox<?> box -> {
                            box.requestFocus();
                            key(box, KeyCode.DOWN);
                        }
                        case ButtonBase button -> {
                            if (pressed.add(button)) {
                                button.requestFocus();
                                button.fire();
                            }
                        }
                        default -> throw new IllegalStateException("no control: " + control);
                    }
                });
    }

    static void type(TextInputControl control, String text) {
        control.requestFocus();
        control.selectAll();
        for (char letter : text.toCharArray()) {
            Event.fireEvent(
                    control,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            String.valueOf(letter),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }

    private static void key(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Presses what hides the field: its chip, a closed card, the opener of a line, a menu. */
    private void unfold(EditableField line, JsonPointer pointer) {
        Node best = null;
        int depth = -1;
        for (Node node : nodes()) {
            JsonPointer place = place(node);
            JsonPointer at = place == null ? JsonPointer.ROOT : place;
            boolean closer = at.size() > depth || at.size() == depth && best instanceof MenuButton;
            if (pointer.startsWith(at) && closer && hides(node, line, pointer, at)) {
                best = node;
                depth = at.size();
            }
        }
        switch (best) {
            case MenuButton menu -> choose(menu, line, label(line, pointer));
            case ButtonBase button -> press(button);
            case null, default -> {}
        }
    }

    private boolean hides(Node node, EditableField line, JsonPointer pointer, JsonPointer at) {
        return switch (node) {
            case MenuButton menu ->
                    menu.getStyleClass().contains("form-more") && at.equals(pointer.parent());
            case Button button when button.getStyleClass().contains("form-add-chip") ->
                    button.getText().equals(label(line, pointer));
            case Button button when button.getStyleClass().contains("form-card-head") ->
                    button.getAccessibleText().endsWith("closed");
            case Button button when "More fields".equals(button.getAccessibleText()) ->
                    at.equals(pointer.parent()) && !pressed.contains(button);
            case ToggleButton button -> isMode(button) && !button.isSelected();
            default -> false;
        };
    }

    /** The switch that shows the fields for the start and the end of a time. */
    private static boolean isMode(ToggleButton button) {
        return button.getText().startsWith("From");
    }

    private String label(EditableField line, JsonPointer pointer) {
        return line.control().equals("from schema")
                ? samples.facts(pointer).map(FieldDescription::title).orElse(line.label())
                : line.label();
    }

    private void press(ButtonBase button) {
        pressed.add(button);
        FormsHarness.run(
                () -> {
                    button.requestFocus();
                    button.fire();
                });
        settle();
    }

    private void choose(MenuButton menu, EditableField line, String label) {
        FormsHarness.run(
                () -> {
                    menu.show();
                    item(menu.getItems(), line, label).ifPresent(MenuItem::fire);
                    menu.hide();
                });
        settle();
    }

    private static Optional<MenuItem> item(List<MenuItem> items, EditableField line, String label) {
        Predicate<MenuItem> fits = item -> label.equals(item.getText());
        for (MenuItem item : items) {
            if (item instanceof Menu menu && menu.getText().equals(line.extension())) {
                return menu.getItems().stream().filter(fits).findFirst();
            }
        }
        return items.stream().filter(fits).findFirst();
    }

    /** Goes elsewhere with the keyboard, which writes what a field still held back. */
    private void leave() {
        FormsHarness.run(() -> forms.forms.navigation().requestFocus());
        settle();
    }

    /** Lets rows be made, laid out and shown. */
    void settle() {
        for (int i = 0; i < 2; i++) {
            forms.pulse();
        }
    }

    private List<Node> nodes() {
        return FormsHarness.onFx(
                () -> {
                    List<Node> nodes = new ArrayList<>();
                    collect((Parent) forms.forms.content(), nodes);
                    return nodes;
                });
    }

    private static void collect(Parent parent, List<Node> nodes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                nodes.add(child);
                boolean whole = child instanceof ChipBox || rank(child) < Integer.MAX_VALUE;
                if (child instanceof Parent inner && !whole) {
                    collect(inner, nodes);
                }
            }
        }
    }

    /** The place in the item that a part of the window stands for; null for none. */
    static @Nullable JsonPointer place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties()
                    && at.getProperties().get(MovingPlace.class) instanceof MovingPlace place) {
                return place.pointer();
            }
        }
        return null;
    }
}
