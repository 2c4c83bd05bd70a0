package dev.cairn.form;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.run.Checker;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.model.ItemTemplates;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Checks texts in the background. For each owner only the newest text counts: a text that was not
 * begun when a newer one comes is never checked, and the owner itself drops an answer that comes
 * too late.
 */
public final class BackgroundChecking {

    private final Checker checker;
    private final Executor background;
    private final Executor answers;
    private final Map<Object, Job> waiting = new ConcurrentHashMap<>();

    private record Job(JsonText text, CheckOptions options, Consumer<Report> answer) {}

    /**
     * @param background where texts are checked; one thread is enough
     * @param answers where answers are given, the JavaFX thread in the window
     */
    public BackgroundChecking(Checker checker, Executor background, Executor answers) {
        this.checker = checker;
        this.background = background;
        this.answers = answers;
    }

    /** Checks a text; replaces what this owner asked before and was not begun yet. */
    public void check(Object owner, JsonText text, CheckOptions options, Consumer<Report> answer) {
        if (waiting.put(owner, new Job(text, options, answer)) == null) {
            background.execute(() -> run(owner));
        }
    }

    /**
     * Checks an item of no meaning and tells nobody, so that the first one of the user does not
     * wait until schemas are read and classes loaded.
     */
    public void warmUp() {
        String item = ItemTemplates.trainedModel("warm-up");
        background.execute(() -> checker.check(JsonText.of(item), CheckOptions.of(Profile.AIOPEN)));
    }

    /** Drops what an owner still waits for. */
    public void forget(Object owner) {
        waiting.remove(owner);
    }

    private void run(Object owner) {
        Job job = waiting.remove(owner);
        if (job != null) {
            Report report = checker.check(job.text(), job.options());
            report.workOutFixes();
            answers.execute(() -> job.answer().accept(report));
        }
    }
}
