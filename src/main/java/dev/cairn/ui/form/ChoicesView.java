package dev.cairn.ui.form;

import atlantafx.base.theme.Styles;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.TagsModel;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several of a few allowed words, as switches that are all in sight. What is chosen carries a tick.
 */
final class ChoicesView extends FieldView {

    private final FlowPane box = new FlowPane(6, 6);
    private final Map<String, ToggleButton> switches = new LinkedHashMap<>();
    private final List<String> allowed = new ArrayList<>();
    private @Nullable JsonValue shown;
    private boolean showing;

    ChoicesView(FormContext context, FieldLens lens) {
        super(context, lens);
        box.getStyleClass().add("form-choices");
        box.setPrefWrapLength(200);
        for (Object choice :
                context.data()
                        .facts(lens.pointer().child(0))
                        .map(FieldDescription::choices)
                        .orElse(List.of())) {
            allowed.add(String.valueOf(choice));
        }
        allowed.forEach(this::add);
    }

    private void add(String word) {
        ToggleButton button = new ToggleButton(word);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(Styles.SMALL, "form-choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(lens().label() + ": " + word);
        button.selectedProperty()
                .addListener(
                        (observable, before, now) -> {
                            button.setGraphic(now ? new FontIcon(Feather.CHECK) : null);
                            if (!showing) {
                                context().touch(lens().pointer());
                                choose(word, now);
                            }
                        });
        switches.put(word, button);
        box.getChildren().add(button);
    }

    private void choose(String word, boolean chosen) {
        if (chosen) {
            if (shown instanceof JsonArray) {
                lens().append(List.of(word));
            } else {
                lens().set(List.of(word));
            }
            return;
        }
        List<String> chips = TagsModel.chips(shown);
        int index = chips.lastIndexOf(word);
        if (index >= 0) {
            if (chips.size() == 1 && !lens().required()) {
                lens().remove();
            } else {
                lens().edit(
                                "Change “" + lens().label() + "”",
                                (editor, pointer) -> editor.remove(pointer.child(index)));
            }
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return box.getChildren().isEmpty() ? box : box.getChildren().getFirst();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null
                || value instanceof JsonArray array
                        && array.elements().stream()
                                .allMatch(element -> element instanceof JsonString);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        List<String> chosen = TagsModel.chips(value);
        showing = true;
        for (String word : chosen) {
            if (!switches.containsKey(word)) {
                add(word);
            }
        }
        switches.forEach((word, button) -> button.setSelected(chosen.contains(word)));
        switches.entrySet()
                .removeIf(
                        entry -> {
                            boolean stray =
                                    !allowed.contains(entry.getKey())
                                            && !chosen.contains(entry.getKey());
                            if (stray) {
                                box.getChildren().remove(entry.getValue());
                            }
                            return stray;
                        });
        showing = false;
    }

    @Override
    public void setEditable(boolean editable) {
        box.setDisable(!editable);
    }

    @Override
    public void describe(String name, String help) {
        box.setAccessibleText(name);
    }
}
