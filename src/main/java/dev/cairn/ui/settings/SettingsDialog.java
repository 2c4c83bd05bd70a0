package dev.cairn.ui.settings;

import dev.cairn.check.Profile;
import dev.cairn.settings.ColourTheme;
import dev.cairn.settings.UserSettings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The settings to look at and to change; each takes effect at once. */
public final class SettingsDialog {

    private final UserSettings settings;
    private final UnaryOperator<@Nullable Path> chooseFolder;
    private final GridPane grid = new GridPane();

    /**
     * @param chooseFolder asks for a folder, starting at one; answers null when the user thought
     *     better of it
     */
    public SettingsDialog(UserSettings settings, UnaryOperator<@Nullable Path> chooseFolder) {
        this.settings = settings;
        this.chooseFolder = chooseFolder;
    }

    /** The rows of settings. */
    public Node content() {
        grid.getStyleClass().add("settings-grid");
        row(0, "Rules", profile(), "The service's guide asks for more than STAC itself does.");
        row(1, "Theme", theme(), "");
        row(2, "JSON text size", fontSize(), "");
        row(3, "Checkout", checkout(), "Where an export goes unless you choose another.");
        return grid;
    }

    private void row(int index, String label, Node control, String help) {
        Label name = new Label(label);
        name.setLabelFor(control);
        name.setMinWidth(Label.USE_PREF_SIZE);
        grid.add(name, 0, index * 2);
        grid.add(control, 1, index * 2);
        GridPane.setHgrow(control, Priority.ALWAYS);
        if (!help.isEmpty()) {
            Label words = new Label(help);
            words.getStyleClass().add("settings-help");
            grid.add(words, 1, index * 2 + 1);
        }
    }

    private Node profile() {
        ComboBox<Profile> box = new ComboBox<>();
        box.setId("setting-profile");
        box.getItems().setAll(Profile.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Profile profile) {
                        return profile == Profile.STAC
                                ? "STAC and its extensions"
                                : "STAC and the service's guide";
                    }

                    @Override
                    public Profile fromString(String text) {
                        return text.startsWith("STAC and its") ? Profile.STAC : Profile.AIOPEN;
                    }
                });
        box.setValue(settings.profile().get());
        box.valueProperty().addListener((o, was, now) -> settings.profile().set(now));
        return box;
    }

    private Node theme() {
        ComboBox<ColourTheme> box = new ComboBox<>();
        box.setId("setting-theme");
        box.getItems().setAll(ColourTheme.values());
        box.setValue(settings.theme().get());
        box.valueProperty().addListener((o, was, now) -> settings.theme().set(now));
        return box;
    }

    private Node fontSize() {
        Spinner<Integer> spinner =
                new Spinner<>(
                        UserSettings.SMALLEST_FONT,
                        UserSettings.LARGEST_FONT,
                        settings.fontSize().get());
        spinner.setId("setting-font");
        spinner.valueProperty().addListener((o, was, now) -> settings.fontSize().set(now));
        return spinner;
    }

    private Node checkout() {
        TextField field = new TextField();
        field.setEditable(false);
        field.setId("setting-checkout");
        field.setPromptText("none");
        Path now = settings.checkout().get();
        field.setText(now == null ? "" : now.toString());
        Button choose = new Button("Choose…");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(
                event -> {
                    Path chosen = chooseFolder.apply(settings.checkout().get());
                    if (chosen != null) {
                        settings.checkout().set(chosen);
                        field.setText(chosen.toString());
                    }
                });
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field, choose);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
