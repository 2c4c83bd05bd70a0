package dev.cairn.ui.form.control;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.MomentWords;
import dev.cairn.imports.ImportResult;
import dev.cairn.stac.time.MomentText;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text field for a moment in time, with a calendar that writes RFC 3339. Any text may be typed.
 */
public final class DateTimeField extends CustomTextField {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Consumer<String> onPick;
    private final Popup popup = new Popup();
    private boolean openEnd;

    /**
     * @param onPick told what the calendar wrote
     */
    public DateTimeField(Consumer<String> onPick) {
        this.onPick = onPick;
        setPromptText("2024-06-01T00:00:00Z");
        StackPane opener = new StackPane(new FontIcon(Feather.CALENDAR));
        opener.getStyleClass().add("form-suggest-arrow");
        opener.setCursor(Cursor.HAND);
        opener.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    requestFocus();
                    toggle();
                    event.consume();
                });
        setRight(opener);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        toggle();
                        event.consume();
                    }
                });
    }

    /** Offers the moment that stands for an end that is open. */
    public void offerOpenEnd() {
        openEnd = true;
    }

    private void toggle() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        if (!isEditable() || isDisabled()) {
            return;
        }
        popup.getContent().setAll(content());
        Bounds bounds = localToScreen(getBoundsInLocal());
        if (bounds != null) {
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    private VBox content() {
        String text = getText() == null ? "" : getText();
        Optional<OffsetDateTime> now =
                MomentWords.read(text, openEnd) instanceof ImportResult.Good<String> good
                        ? MomentText.parse(good.value())
                        : Optional.empty();
        Calendar calendar =
                new Calendar(
                        now.map(OffsetDateTime::toLocalDate)
                                .filter(day -> day.getYear() < 9999)
                                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC)));
        TextField time =
                new TextField(now.map(TIME::format).orElse(openEnd ? "23:59:59" : "00:00:00"));
        time.setPrefColumnCount(7);
        time.setAccessibleText("Time of day in UTC");
        calendar.valueProperty()
                .addListener(
                        (observable, before, day) -> {
                            if (day != null) {
                                onPick.accept(MomentText.write(day, time(time.getText())));
                            }
                        });
        time.textProperty()
                .addListener(
                        (observable, before, typed) -> {
                            LocalDate day = calendar.getValue();
                            if (day != null && isTime(typed)) {
                                onPick.accept(MomentText.write(day, time(typed)));
                            }
                        });
        HBox bar = new HBox(8, new Label("Time, UTC"), time, FormParts.spring());
        bar.setAlignment(Pos.CENTER_LEFT);
        Button thisSecond = FormParts.button("Now", () -> pick(MomentText.now()));
        bar.getChildren().add(thisSecond);
        if (openEnd) {
            bar.getChildren().add(FormParts.button("No end", () -> pick(MomentText.OPEN_END)));
        }
        bar.getChildren().add(FormParts.button("Done", popup::hide));
        VBox box = new VBox(8, calendar, bar);
        box.getStyleClass().add("form-popup");
        box.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                        popup.hide();
                        event.consume();
                    }
                });
        return box;
    }

    private void pick(String moment) {
        popup.hide();
        onPick.accept(moment);
    }

    private static boolean isTime(String typed) {
        try {
            LocalTime.parse(typed.strip());
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static LocalTime time(String typed) {
        return isTime(typed) ? LocalTime.parse(typed.strip()) : LocalTime.MIDNIGHT;
    }
}
