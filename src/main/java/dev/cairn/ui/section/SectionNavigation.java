package dev.cairn.ui.section;

import dev.cairn.form.ValueWording;
import dev.cairn.form.section.FormSection;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The list of sections, each with what is wrong in it and what is still to do, as a number and with
 * a sign; in words for those who hover or listen.
 */
final class SectionNavigation extends ListView<FormSection> {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass TO_DO = PseudoClass.getPseudoClass("to-do");

    private final Map<FormSection, Badge> badges = new HashMap<>();
    private boolean showing;

    /**
     * What stands behind a section.
     *
     * @param errors findings that are errors
     * @param toDo required fields that are empty
     */
    record Badge(int errors, int toDo) {
        static final Badge NONE = new Badge(0, 0);

        /** The number that is shown: the section's name needs the room that words would take. */
        String number() {
            int shown = errors > 0 ? errors : toDo;
            return shown > 0 ? Integer.toString(shown) : "";
        }

        /** All of it; empty where there is nothing to say. */
        String words() {
            String wrong = errors > 0 ? ValueWording.count(errors, "error") : "";
            String open = toDo > 0 ? toDo + " to do" : "";
            return wrong + (wrong.isEmpty() || open.isEmpty() ? "" : ", ") + open;
        }
    }

    SectionNavigation(Consumer<FormSection> onChoose) {
        getStyleClass().add("form-navigation");
        setAccessibleText("Sections of the item");
        setCellFactory(view -> new SectionCell());
        setPrefWidth(206);
        setMinWidth(150);
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing && now != null) {
                                onChoose.accept(now);
                            }
                        });
    }

    /** Shows these sections, with one of them chosen. */
    void show(List<FormSection> sections, FormSection chosen) {
        showing = true;
        if (!getItems().equals(sections)) {
            getItems().setAll(sections);
        }
        getSelectionModel().select(chosen);
        showing = false;
    }

    /** Shows what is wrong and to do in each section. */
    void badges(Map<FormSection, Badge> now) {
        if (!badges.equals(now)) {
            badges.clear();
            badges.putAll(now);
            refresh();
        }
    }

    /** One section. */
    private final class SectionCell extends ListCell<FormSection> {
        private final Label title = new Label();
        private final Label badge = new Label();
        private final FontIcon sign = new FontIcon(Feather.FILE);
        private final FontIcon badgeSign = new FontIcon(Feather.CIRCLE);
        private final HBox line = new HBox(8, sign, title, badge);

        SectionCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(30);
            title.setTextOverrun(OverrunStyle.ELLIPSIS);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            badge.setGraphic(badgeSign);
            badge.getStyleClass().add("form-badge");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FormSection section, boolean empty) {
            super.updateItem(section, empty);
            setText(null);
            if (empty || section == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            title.setText(section.title());
            sign.setIconLiteral(section.sign());
            Badge now = badges.getOrDefault(section, Badge.NONE);
            badge.setText(now.number());
            badge.setVisible(!now.number().isEmpty());
            badge.setManaged(!now.number().isEmpty());
            badge.pseudoClassStateChanged(ERROR, now.errors() > 0);
            badge.pseudoClassStateChanged(TO_DO, now.errors() == 0 && now.toDo() > 0);
            badgeSign.setIconCode(now.errors() > 0 ? Feather.X_OCTAGON : Feather.CIRCLE);
            String words = now.words();
            setAccessibleText(words.isEmpty() ? section.title() : section.title() + ", " + words);
            setTooltip(new Tooltip(section.intro() + (words.isEmpty() ? "" : "\n" + words)));
            setGraphic(line);
        }
    }
}
