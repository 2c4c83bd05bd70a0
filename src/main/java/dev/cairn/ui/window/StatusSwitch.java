package dev.cairn.ui.window;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.session.DocumentSession;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draft, Published or Unpublished, and what the service will do with the item. */
final class StatusSwitch extends HBox {

    private static final List<PublicationStatus> CHOICES =
            List.of(
                    PublicationStatus.DRAFT,
                    PublicationStatus.PUBLISHED,
                    PublicationStatus.UNPUBLISHED);
    private static final double WORDS_HEIGHT = 36;

    /** In less room the words would be a column of single letters; the tooltips have them too. */
    private static final double LEAST_WORDS = 150;

    private static final JsonPointer STATUS = JsonPointer.of("properties", "status");

    private final Map<PublicationStatus, ToggleButton> buttons =
            new EnumMap<>(PublicationStatus.class);
    private final Label words = new Label();

    /**
     * @param choose does what the user chose
     */
    StatusSwitch(java.util.function.Consumer<PublicationStatus> choose) {
        getStyleClass().add("status-switch");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(WORDS_HEIGHT);
        HBox segments = new HBox();
        segments.setAlignment(Pos.CENTER_LEFT);
        for (PublicationStatus status : CHOICES) {
            ToggleButton button = new ToggleButton(StatusWords.label(status));
            button.setId("status-" + status.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add(place(status));
            button.setTooltip(new Tooltip(StatusWords.of(status, null, null)));
            button.setAccessibleText(
                    "Status "
                            + StatusWords.label(status)
                            + ". "
                            + StatusWords.of(status, null, null));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        choose.accept(status);
                    });
            buttons.put(status, button);
            segments.getChildren().add(button);
        }
        words.getStyleClass().add("status-words");
        words.setId("status-words");
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMaxHeight(WORDS_HEIGHT);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(words.textProperty());
        words.setTooltip(whole);
        Label label = new Label("Status");
        label.setMinWidth(USE_PREF_SIZE);
        segments.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(label, segments, words);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        words.setVisible(words.getWidth() >= LEAST_WORDS);
    }

    /**
     * Shows an item's status.
     *
     * @param session null when nothing is open
     * @param catalogue what the branch of its checkout stands for; null where that is not known
     */
    void show(@Nullable DocumentSession session, @Nullable String catalogue) {
        setDisable(session == null || !session.editable());
        StacItem item = session == null ? null : StacItem.of(session.tree());
        PublicationStatus status = item == null ? PublicationStatus.DRAFT : item.status();
        buttons.forEach((each, button) -> button.setSelected(session != null && each == status));
        if (session == null || item == null) {
            words.setText("");
        } else {
            words.setText(
                    session.editable()
                            ? StatusWords.of(status, catalogue, item.collection())
                            : "It can be changed once the text is JSON again.");
        }
    }

    /** Writes a status into an item; a draft has none. */
    static void write(DocumentSession session, PublicationStatus status) {
        if (StacItem.of(session.tree()).status() != status) {
            session.editor()
                    .edit(
                            "Set status to " + StatusWords.label(status),
                            null,
                            StatusSwitch.class,
                            edit -> write(edit, status));
        }
    }

    private static void write(JsonEditor edit, PublicationStatus status) {
        switch (status) {
            case PUBLISHED -> edit.set(STATUS, "published");
            case UNPUBLISHED -> edit.set(STATUS, "unpublished");
            case DRAFT, UNKNOWN -> edit.remove(STATUS);
        }
    }

    private static String place(PublicationStatus status) {
        return switch (status) {
            case DRAFT -> "left-pill";
            case PUBLISHED -> "center-pill";
            default -> "right-pill";
        };
    }
}
