package dev.cairn.ui.form;

import atlantafx.base.theme.Styles;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldTrait;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A control with a switch beside it for a JSON null that has a meaning, such as "trained from
 * scratch".
 */
final class NullSwitch extends HBox {

    private final ToggleButton button;
    private final FieldView view;
    private boolean showing;

    NullSwitch(FieldLens lens, FieldView view, String name) {
        super(8);
        this.view = view;
        setAlignment(Pos.CENTER_LEFT);
        button = new ToggleButton(name);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(Styles.SMALL, "form-null-switch");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(lens.label() + ": " + name);
        button.selectedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (showing) {
                                return;
                            }
                            if (now) {
                                lens.set(null);
                            } else if (lens.spec().is(FieldTrait.IN_SIGHT) || lens.required()) {
                                lens.set("");
                            } else {
                                lens.remove();
                            }
                        });
        HBox.setHgrow(view.node(), Priority.ALWAYS);
        getChildren().setAll(view.node(), button);
    }

    void show(boolean isNull) {
        showing = true;
        button.setSelected(isNull);
        view.setEditable(!isNull);
        view.node().setDisable(isNull);
        showing = false;
    }

    void setEditable(boolean editable) {
        button.setDisable(!editable);
    }
}
