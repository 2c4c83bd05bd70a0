package dev.cairn.ui.export;

import dev.cairn.form.RunningTask;
import dev.cairn.form.review.ExportItem;
import dev.cairn.form.review.ExportWork;
import dev.cairn.git.ExportPlan;
import dev.cairn.git.ExportResult;
import dev.cairn.git.ExportWish;
import dev.cairn.settings.UserSettings;
import dev.cairn.ui.diff.DialogSize;
import dev.cairn.ui.task.BackgroundTasks;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Asks where an item goes, shows what that means, and does it. Git is asked in the background; each
 * change of the target drops what was asked before.
 */
public final class ExportDialog {

    private static final ButtonType WRITE = new ButtonType("Write", ButtonData.LEFT);
    private static final ButtonType COMMIT = new ButtonType("Write and commit", ButtonData.OK_DONE);
    private static final double WIDTH = 860;
    private static final double HEIGHT = 720;
    private static final Duration TYPING = Duration.millis(200);

    private final Dialog<ButtonType> dialog;
    private final BackgroundTasks background;
    private final ExportWork work;
    private final ExportItem item;
    private final UserSettings settings;
    private final Consumer<ExportResult> done;
    private final TargetForm target;
    private final PlanView planView = new PlanView();
    private final CheckBox replacing = new CheckBox("Replace what is there");
    private final CheckBox withoutHooks = new CheckBox("Commit without hooks");
    private final PauseTransition typing = new PauseTransition(TYPING);
    private @Nullable RunningTask running;
    private @Nullable ExportPlan plan;
    private @Nullable Path folder;

    /**
     * @param dialog an empty one that belongs to the window
     * @param chooseFolder asks for a folder, starting at one; null when the user thought better of
     *     it
     * @param done told what was written
     */
    public ExportDialog(
            Dialog<ButtonType> dialog,
            BackgroundTasks background,
            ExportWork work,
            ExportItem item,
            UserSettings settings,
            UnaryOperator<@Nullable Path> chooseFolder,
            Consumer<ExportResult> done) {
        this.dialog = dialog;
        this.background = background;
        this.work = work;
        this.item = item;
        this.settings = settings;
        this.done = done;
        this.target =
                new TargetForm(
                        settings.recentCheckouts(),
                        chooseFolder,
                        this::checkoutChosen,
                        typing::playFromStart);
        typing.setOnFinished(event -> makePlan());
        replacing.setId("export-replace");
        replacing.selectedProperty().addListener((o, was, now) -> enable());
        withoutHooks.setId("export-no-hooks");
        withoutHooks.selectedProperty().addListener((o, was, now) -> enable());
        build();
    }

    /** Shows the dialog and starts with the checkout that is likeliest. */
    public void show() {
        dialog.show();
        Path start = item.file() != null ? item.file() : settings.checkout().get();
        if (start == null && !settings.recentCheckouts().isEmpty()) {
            start = settings.recentCheckouts().getFirst();
        }
        if (start == null) {
            ask();
        } else {
            find(start, settings.checkout().get());
        }
    }

    private void build() {
        dialog.setTitle("Export " + item.title());
        DialogSize.set(dialog, dialog.getOwner(), WIDTH, HEIGHT);
        target.addPlan(planView, replacing, withoutHooks);
        dialog.getDialogPane().setContent(target);
        dialog.getDialogPane().getButtonTypes().setAll(WRITE, COMMIT, ButtonType.CANCEL);
        dialog.getDialogPane().setGraphic(null);
        button(WRITE).setId("export-write");
        button(COMMIT).setId("export-commit");
        button(WRITE)
                .addEventFilter(
                        javafx.event.ActionEvent.ACTION,
                        event -> {
                            event.consume();
                            run(null);
                        });
        button(COMMIT)
                .addEventFilter(
                        javafx.event.ActionEvent.ACTION,
                        event -> {
                            event.consume();
                            run(target.message());
                        });
        dialog.setOnHidden(event -> cancel());
        enable();
    }

    /** Nothing is known of a checkout: the user has to choose one first. */
    private void ask() {
        plan = null;
        planView.nothing(
                "Choose the checkout that this item goes to: your clone of the git repository that"
                        + " the service watches.");
        target.focusChoose();
        enable();
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    /** Looks for the checkout around a place; where there is none, around the other. */
    private void find(Path start, @Nullable Path otherwise) {
        cancel();
        running =
                background.run(
                        () -> work.folderOf(start),
                        this::checkoutChosen,
                        problem -> {
                            if (otherwise != null && !otherwise.equals(start)) {
                                find(otherwise, null);
                            } else {
                                ask();
                            }
                        });
    }

    private void checkoutChosen(Path chosen) {
        cancel();
        plan = null;
        enable();
        planView.nothing("Looking at the checkout…");
        running =
                background.run(
                        () -> work.folderOf(chosen),
                        found -> {
                            folder = found;
                            target.checkout(found);
                            suggest(found);
                        },
                        problem -> fail(sentence(problem)));
    }

    private void suggest(Path found) {
        running =
                background.run(
                        () -> work.suggestPath(found, item.file(), item.id(), item.collection()),
                        path -> {
                            target.path(path);
                            makePlan();
                        },
                        problem -> fail(sentence(problem)));
    }

    private void makePlan() {
        Path found = folder;
        String path = target.path();
        if (found == null) {
            return;
        }
        cancel();
        plan = null;
        enable();
        running =
                background.run(
                        () -> work.plan(found, path),
                        this::planned,
                        problem -> fail(sentence(problem)));
    }

    private void planned(ExportPlan next) {
        plan = next;
        planView.show(next);
        target.suggestMessage(next.message());
        boolean yielding = next.obstacles().stream().anyMatch(obstacle -> obstacle.yielding());
        replacing.setVisible(yielding);
        replacing.setManaged(yielding);
        boolean hooks = !next.hooks().isEmpty();
        withoutHooks.setText("Commit without hooks (" + String.join(", ", next.hooks()) + ")");
        withoutHooks.setVisible(hooks);
        withoutHooks.setManaged(hooks);
        enable();
    }

    private void run(@Nullable String message) {
        ExportPlan now = plan;
        Path found = folder;
        if (now == null || found == null) {
            return;
        }
        cancel();
        button(WRITE).setDisable(true);
        button(COMMIT).setDisable(true);
        ExportWish wish =
                new ExportWish(
                        message,
                        replacing.isSelected(),
                        withoutHooks.isVisible() && withoutHooks.isSelected(),
                        line -> Platform.runLater(() -> planView.said(line)));
        running =
                background.run(
                        () -> work.run(found, now, wish),
                        result -> {
                            settings.exportedTo(found);
                            dialog.setResult(ButtonType.OK);
                            dialog.close();
                            done.accept(result);
                        },
                        problem -> {
                            // The same plan may be tried again, or with another decision.
                            planView.failed(sentence(problem));
                            enable();
                        });
    }

    private void fail(String sentence) {
        plan = null;
        planView.failed(sentence);
        enable();
    }

    private void cancel() {
        RunningTask now = running;
        if (now != null) {
            now.cancel();
        }
    }

    private void enable() {
        ExportPlan now = plan;
        boolean decided = replacing.isSelected();
        boolean hookless = withoutHooks.isSelected();
        boolean nothing = now != null && now.effect() == ExportPlan.Effect.NOTHING;
        button(WRITE)
                .setDisable(
                        now == null
                                || nothing && !now.writes()
                                || !now.stopping(false, decided, hookless).isEmpty());
        button(COMMIT)
                .setDisable(
                        now == null
                                || nothing
                                || !now.stopping(true, decided, hookless).isEmpty()
                                || target.message().isBlank());
    }

    private static String sentence(Exception problem) {
        String message = problem.getMessage();
        return message == null ? "That did not work." : message;
    }
}
