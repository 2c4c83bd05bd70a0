package dev.cairn.ui.window;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.effect.FixEffect;
import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationCatalogue;
import dev.cairn.check.run.FixScope;
import dev.cairn.check.run.FixedText;
import dev.cairn.form.RunningTask;
import dev.cairn.form.review.ChangeReview;
import dev.cairn.form.review.FixChoice;
import dev.cairn.form.review.ProblemList;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.review.ReviewDialog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What fixes the item that is in front, or brings it to another version. */
final class FixActions {

    private final OpenItems items;
    private final WindowTools tools;
    private final Consumer<String> tell;

    /**
     * @param tell says something in the status bar
     */
    FixActions(OpenItems items, WindowTools tools, Consumer<String> tell) {
        this.items = items;
        this.tools = tools;
        this.tell = tell;
    }

    private void with(Consumer<ItemTab> action) {
        ItemTab item = items.current().get();
        if (item != null) {
            action.accept(item);
        }
    }

    /** Goes to the next problem, or the one before: in the form when the user is there. */
    void nextProblem(boolean forward) {
        with(
                item -> {
                    Finding next = item.pane().nextProblem(forward);
                    if (next == null) {
                        tell.accept("There are no problems.");
                    } else {
                        item.pane().goTo(next);
                    }
                });
    }

    /**
     * Fixes what is wrong at the caret, in the field or in the chosen row: at once when there is
     * one way, else by a choice.
     */
    void fixHere() {
        with(item -> choose(item, true));
    }

    /** Shows the ways to fix what is wrong here, each with what it would change. */
    void chooseFix() {
        with(item -> choose(item, false));
    }

    private void choose(ItemTab item, boolean atOnce) {
        List<FixChoice> choices = FixChoice.of(item.pane().findingsHere());
        if (choices.isEmpty()) {
            tell.accept("There is nothing here that Cairn could fix.");
        } else if (atOnce
                && choices.size() == 1
                && choices.getFirst().fix().effect() != FixEffect.REMOVES) {
            item.session().apply(choices.getFirst().fix());
        } else {
            item.pane().choose(choices);
        }
    }

    /** Repairs a text that is not JSON, after a look at what it changes. */
    void repair() {
        with(item -> item.pane().notices().repair());
    }

    /** Makes all corrections with one reading, after a look at them; one step of undo. */
    void fixSafe() {
        withTree(
                (item, text) -> {
                    CheckOptions options = item.place().options();
                    work(
                            item,
                            "Working out the fixes…",
                            () -> FixedText.of(text, FixScope.SAFE, now -> check(now, options)),
                            fixed -> offer(item, fixed));
                });
    }

    /** Does something with the item in sight and its tree, or says why there is none. */
    private void withTree(BiConsumer<ItemTab, JsonText> action) {
        with(
                item -> {
                    JsonText text = item.document().tree();
                    if (text == null) {
                        tell.accept("The text is not JSON. Repair it first.");
                    } else {
                        action.accept(item, text);
                    }
                });
    }

    private Report check(JsonText text, CheckOptions options) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the user thought better of it");
        }
        return tools.checker().check(text, options);
    }

    private void offer(ItemTab item, FixedText fixed) {
        if (!fixed.changed()) {
            tell.accept("There is nothing that can be fixed without a decision of yours.");
            return;
        }
        ChangeReview review =
                new ChangeReview(
                        fixed.before().text(),
                        fixed.steps().stream()
                                .map(
                                        step ->
                                                new ChangeReview.Step(
                                                        step.title(),
                                                        step.finding().message(),
                                                        step.edits()))
                                .toList());
        items.select(item);
        int count = fixed.steps().size();
        String fixes = count == 1 ? "1 fix" : count + " fixes";
        boolean taken =
                ReviewDialog.ask(
                        item.pane().getScene().getWindow(),
                        "Fix all safe ones",
                        fixes
                                + (count == 1
                                        ? ", which has one reading and loses nothing. "
                                        : ", which have one reading each and lose nothing. ")
                                + ProblemList.left(fixed.report())
                                + " It is one step of undo.",
                        review,
                        count == 1 ? "Make this fix" : "Make all " + count + " fixes");
        if (taken && review.before().equals(item.document().text())) {
            item.session().editor().apply("Make " + fixes, review.edits(), null, this);
        }
    }

    /** Brings the item to another version of a specification, after a look at what it changes. */
    void migrate() {
        withTree(
                (item, text) -> {
                    work(
                            item,
                            "Looking at the versions…",
                            () -> MigrationCatalogue.of(text),
                            fitting -> migrate(item, text, fitting));
                });
    }

    private void migrate(ItemTab item, JsonText text, List<Migration> fitting) {
        if (fitting.isEmpty()) {
            tell.accept(nothingToMigrate(StacItem.of(text)));
        } else {
            items.select(item);
            item.pane().migrate(text, fitting);
        }
    }

    private static String nothingToMigrate(StacItem item) {
        List<String> versions = new ArrayList<>();
        if (item.stacVersion() != null) {
            versions.add("STAC " + item.stacVersion());
        }
        item.declared("mlm").stream()
                .map(ExtensionUrl::version)
                .distinct()
                .forEach(version -> versions.add("mlm " + version));
        return "There is no other version to bring it to"
                + (versions.isEmpty() ? "." : ": it is " + String.join(" and ", versions) + ".");
    }

    /** Does something in the background; when it takes long that is said, and can be ended. */
    private <T> void work(
            ItemTab item,
            String sentence,
            dev.cairn.form.BackgroundJobs.Job<T> job,
            Consumer<T> done) {
        ItemNotices notices = item.pane().notices();
        RunningTask[] running = new RunningTask[1];
        WaitNotice wait =
                new WaitNotice(
                        sentence,
                        () -> running[0].cancel(),
                        notice -> notices.show(ItemNotices.Topic.WORKING, notice),
                        notice -> notices.hide(ItemNotices.Topic.WORKING));
        running[0] =
                tools.background()
                        .run(
                                job,
                                result -> {
                                    wait.over();
                                    done.accept(result);
                                },
                                failed -> {
                                    wait.over();
                                    tell.accept("That could not be worked out.");
                                });
    }
}
