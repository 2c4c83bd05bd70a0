package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import dev.cairn.form.RunningTask;
import dev.cairn.form.section.ReusableEntries;
import dev.cairn.form.service.CheckoutReuse;
import dev.cairn.form.service.FormServices;
import dev.cairn.ui.form.control.FormParts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the other items of the checkout have, in a small window: searched by typing, taken over with
 * Enter or a click. It stays open, so that several can be taken.
 */
final class ReuseBox {

    private static final double WIDTH = 460;
    private static final double ROW = 36;
    private static final int MOST_ROWS = 7;

    private final Words words;
    private final Function<CheckoutReuse, List<ReusableEntries.Entry>> entries;
    private final Consumer<ReusableEntries.Entry> take;
    private final TextField search = new CustomTextField();
    private final ListView<ReusableEntries.Entry> list = new ListView<>();
    private final Label said = FormParts.note("");
    private final HBox waiting =
            new HBox(
                    8,
                    new ProgressIndicator(),
                    FormParts.note("Looking through the other items …"));
    private final VBox box;
    private @Nullable CheckoutReuse found;
    private int taken;

    /**
     * What the window says.
     *
     * @param title of the window
     * @param one what one entry is called, in lower case
     * @param many the same for several
     */
    record Words(String title, String one, String many) {}

    private ReuseBox(
            Words words,
            Function<CheckoutReuse, List<ReusableEntries.Entry>> entries,
            Consumer<ReusableEntries.Entry> take) {
        this.words = words;
        this.entries = entries;
        this.take = take;
        Label heading = new Label(words.title());
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        ((CustomTextField) search).setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText("Search");
        search.setAccessibleText("Search " + words.many());
        search.textProperty().addListener(observable -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setAccessibleText(words.title());
        list.setCellFactory(view -> new EntryCell());
        list.setPrefWidth(WIDTH);
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(event -> takeSelected());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        takeSelected();
                        event.consume();
                    }
                });
        said.setMaxWidth(WIDTH);
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.getChildren().getFirst().getStyleClass().add("form-waiting");
        box = new VBox(8, heading, waiting, search, list, said);
        box.getStyleClass().add("form-help");
        show(search, false);
        show(list, false);
    }

    /**
     * Opens the window.
     *
     * @param entries what can be taken now, asked again after each taking
     * @param take writes one of them into the item
     */
    static void open(
            Node owner,
            FormServices around,
            Words words,
            Function<CheckoutReuse, List<ReusableEntries.Entry>> entries,
            Consumer<ReusableEntries.Entry> take) {
        ReuseBox content = new ReuseBox(words, entries, take);
        Popover popover = new Popover(content.box);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        RunningTask looking = around.lookForReuse(content::arrived, content::none);
        popover.setOnHidden(event -> looking.cancel());
        popover.show(owner);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void none(String sentence) {
        show(waiting, false);
        said.setText(sentence);
    }

    private void arrived(CheckoutReuse reuse) {
        found = reuse;
        show(waiting, false);
        if (entries.apply(reuse).isEmpty()) {
            said.setText("The items in " + reuse.folder() + " have no other " + words.many() + ".");
            return;
        }
        show(search, true);
        show(list, true);
        fill();
        search.requestFocus();
    }

    private void fill() {
        CheckoutReuse reuse = found;
        if (reuse == null) {
            return;
        }
        List<ReusableEntries.Entry> fitting =
                entries.apply(reuse).stream()
                        .filter(entry -> entry.fits(search.getText()))
                        .toList();
        list.getItems().setAll(fitting);
        list.setPrefHeight(Math.clamp(fitting.size(), 2, MOST_ROWS) * ROW + 4);
        list.getSelectionModel().selectFirst();
        said.setText(
                (taken == 0 ? "" : taken + (taken == 1 ? " was" : " were") + " added. ")
                        + (fitting.isEmpty() ? "None of them fits." : count(fitting.size()))
                        + (reuse.complete() ? "" : " Only a part of the items was looked at."));
    }

    private String count(int number) {
        CheckoutReuse reuse = found;
        return (number == 1 ? "1 " + words.one() : number + " " + words.many())
                + (reuse == null ? "." : " in " + reuse.folder() + ".");
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !list.getItems().isEmpty()) {
            int next =
                    Math.clamp(
                            list.getSelectionModel().getSelectedIndex() + step,
                            0,
                            list.getItems().size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            takeSelected();
            event.consume();
        }
    }

    private void takeSelected() {
        ReusableEntries.Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            take.accept(entry);
            taken++;
            fill();
        }
    }

    /** An entry with its details behind it. */
    private static final class EntryCell extends ListCell<ReusableEntries.Entry> {
        private final Label title = new Label();
        private final Label detail = FormParts.note("");
        private final HBox line = new HBox(10, title, detail);

        EntryCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            detail.setWrapText(false);
            title.setMinWidth(60);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ReusableEntries.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            title.setText(entry.title());
            detail.setText(entry.detail());
            setAccessibleText(entry.title() + ", " + entry.detail());
            setGraphic(line);
        }
    }
}
