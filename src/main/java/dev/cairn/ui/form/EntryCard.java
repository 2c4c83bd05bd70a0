package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.ListEntry;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An entry of a list as a card: a line that says what it is, and a form below it once it is opened.
 */
final class EntryCard extends EntryRow {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double ESTIMATE = 46;

    private final FormContext context;
    private final CardsView owner;
    private @Nullable Look look;
    private @Nullable FormView form;
    private @Nullable NameField nameField;
    private @Nullable ForeignView foreign;
    private @Nullable MenuButton menu;
    private FindingIndex index = FindingIndex.NONE;
    private boolean open;
    private boolean editable = true;

    EntryCard(
            FormContext context,
            CardsView owner,
            MovingPlace place,
            ListEntry entry,
            int index,
            boolean open) {
        super(place, entry.value(), index, ESTIMATE);
        this.context = context;
        this.owner = owner;
        this.open = open;
    }

    @Override
    Region build() {
        Button head = look().head;
        Label badge = look().badge;
        VBox box = look().box;
        head.getStyleClass().setAll("button", "form-card-head");
        head.setGraphic(look().arrow);
        head.setMnemonicParsing(false);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinWidth(40);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setTextOverrun(OverrunStyle.ELLIPSIS);
        head.setOnAction(event -> setOpen(!open));
        HBox.setHgrow(head, Priority.ALWAYS);
        badge.getStyleClass().add("form-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        menu = EntryMenu.button(owner.noun(), actions());
        menu.setDisable(!editable);
        HBox line = new HBox(4, head, badge, menu);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-card-line");
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (editable) {
                        EntryMenu.keys(event, actions());
                    }
                });
        box.getStyleClass().add("form-card");
        box.getChildren().setAll(line);
        if (open) {
            makeBody();
        }
        showBadge();
        return box;
    }

    private EntryMenu.Actions actions() {
        return owner.actions(this);
    }

    @Override
    void show() {
        Button head = look().head;
        String number = owner.isNumbered() ? (index() + 1) + "   " : "";
        head.setText(number + owner.summary(new ListEntry(place().token(), value())));
        head.setAccessibleText(
                owner.noun() + " " + head.getText() + (open ? ", open" : ", closed"));
        head.pseudoClassStateChanged(OPEN, open);
        look().arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (nameField != null) {
            nameField.show(place().token());
        }
        if (open) {
            showBody();
        }
    }

    void setOpen(boolean now) {
        if (open == now) {
            return;
        }
        open = now;
        if (slot().isBuilt()) {
            if (open) {
                makeBody();
            } else {
                look().box.getChildren().remove(1, look().box.getChildren().size());
            }
            show();
        }
    }

    /** The form is made at the first opening and kept. */
    private void makeBody() {
        VBox body = new VBox();
        body.getStyleClass().add("form-card-body");
        if (value() instanceof JsonObject) {
            if (owner.isNamed()) {
                if (nameField == null) {
                    nameField = new NameField(owner, this);
                    nameField.setEditable(editable);
                }
                body.getChildren().add(nameField.node());
            }
            if (form == null) {
                form = new FormView(context, owner.form(), place()).ofWholeObject();
                form.setEditable(editable);
            }
            form.refresh(value());
            form.findings(index);
            body.getChildren().add(form.node());
        } else {
            if (foreign == null) {
                foreign =
                        new ForeignView(
                                context,
                                new FieldLens(
                                        context.data(),
                                        new FieldSpec(
                                                JsonPointer.ROOT, owner.lens().spec().control()),
                                        place()));
            }
            foreign.show(value());
            body.getChildren().add(foreign);
        }
        look().box.getChildren().add(body);
    }

    private void showBody() {
        boolean fits =
                form != null && value() instanceof JsonObject
                        || foreign != null && !(value() instanceof JsonObject);
        if (!fits) {
            look().box.getChildren().remove(1, look().box.getChildren().size());
            makeBody();
        } else if (form != null && value() instanceof JsonObject) {
            form.refresh(value());
        } else if (foreign != null) {
            foreign.show(value());
        }
    }

    @Override
    void findings(FindingIndex findings) {
        index = findings;
        if (slot().isBuilt()) {
            showBadge();
            if (open && form != null) {
                form.findings(findings);
            }
        }
    }

    private void showBadge() {
        FindingIndex.Counts counts = index.count(pointer());
        FindingLine.mark(look().badge, index.worst(pointer()));
        String text =
                counts.errors() > 0
                        ? ValueWording.count(counts.errors(), "error")
                        : counts.todos() > 0
                                ? counts.todos() + " to do"
                                : counts.warnings() > 0
                                        ? ValueWording.count(counts.warnings(), "warning")
                                        : "";
        look().badge.setText(text);
        look().badge
                .setGraphic(
                        text.isEmpty()
                                ? null
                                : new FontIcon(
                                        counts.errors() > 0
                                                ? Feather.X_OCTAGON
                                                : counts.todos() > 0
                                                        ? Feather.CIRCLE
                                                        : Feather.ALERT_TRIANGLE));
        look().badge.setVisible(!text.isEmpty());
        look().badge.setManaged(!text.isEmpty());
    }

    @Override
    void setEditable(boolean now) {
        editable = now;
        if (menu != null) {
            menu.setDisable(!now);
        }
        if (form != null) {
            form.setEditable(now);
        }
        if (nameField != null) {
            nameField.setEditable(now);
        }
    }

    @Override
    Node reveal(JsonPointer target, boolean focus) {
        setOpen(true);
        slot().build();
        if (form != null && target.size() > pointer().size()) {
            return form.reveal(target, focus);
        }
        if (focus) {
            enter();
        }
        return look().head;
    }

    @Override
    void focus() {
        slot().build();
        look().head.requestFocus();
    }

    /** Puts the keyboard in the first control of the card. */
    void enter() {
        setOpen(true);
        slot().build();
        if (nameField != null) {
            nameField.enter();
        } else {
            Node first = form == null ? null : form.first();
            (first == null ? look().head : first).requestFocus();
        }
    }

    /** What is seen of the card; an item may have thousands that never come into sight. */
    private Look look() {
        Look made = look;
        if (made == null) {
            made = new Look();
            look = made;
        }
        return made;
    }

    private static final class Look {
        private final Button head = new Button();
        private final Label badge = new Label();
        private final VBox box = new VBox();
        private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    }
}
