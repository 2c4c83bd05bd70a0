package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an export would do, worked out without doing any of it.
 *
 * @param request what was asked for
 * @param path of the file within the checkout, with slashes
 * @param file the same on disk
 * @param branch what is checked out
 * @param effect what happens to the file
 * @param diff against what was committed last, in git's unified form; empty without a difference
 * @param targetCollection the collection that the service uses; null where the item names none
 * @param service what the service will do, as a sentence
 * @param author who the commit will be by; null while git does not know
 * @param message suggested for the commit
 * @param obstacles what stands in the way
 * @param warnings what the user should know
 * @param hooks the hooks that a commit without hooks would leave out
 * @param seen what the plan was made from, to notice that it changed since
 */
public record ExportPlan(
        ExportRequest request,
        String path,
        Path file,
        CheckedOutBranch branch,
        Effect effect,
        String diff,
        @Nullable String targetCollection,
        String service,
        @Nullable String author,
        String message,
        List<ExportObstacle> obstacles,
        List<String> warnings,
        List<String> hooks,
        Seen seen) {

    /** What an export does to a file. */
    public enum Effect {
        /** The last commit does not have it. */
        ADDS,
        /** The last commit has another text. */
        CHANGES,
        /** The last commit has this text already. */
        NOTHING
    }

    /**
     * What was found in the checkout.
     *
     * @param head the id of the file's content in the last commit
     * @param index the id of the file's content in the index
     * @param disk the id of the file's content on disk
     * @param writes whether the file on disk has other bytes than the text
     */
    public record Seen(
            @Nullable String head, @Nullable String index, @Nullable String disk, boolean writes) {}

    /** Keeps copies of the lists. */
    public ExportPlan {
        obstacles = List.copyOf(obstacles);
        warnings = List.copyOf(warnings);
        hooks = List.copyOf(hooks);
    }

    /** Whether the file on disk has to be written. */
    public boolean writes() {
        return seen.writes();
    }

    /**
     * What still stops the export.
     *
     * @param commit whether it shall also be committed
     * @param replacing whether the user decided to replace what is in the way
     */
    public List<ExportObstacle> stopping(boolean commit, boolean replacing) {
        return stopping(commit, replacing, false);
    }

    /**
     * What still stops the export.
     *
     * @param commit whether it shall also be committed
     * @param replacing whether the user decided to replace what is in the way
     * @param withoutHooks whether the user decided to commit without hooks
     */
    public List<ExportObstacle> stopping(boolean commit, boolean replacing, boolean withoutHooks) {
        return obstacles.stream()
                .filter(o -> o.stops(commit))
                .filter(o -> !(replacing && o.way() == ExportObstacle.Way.REPLACING))
                .filter(o -> !(withoutHooks && o.way() == ExportObstacle.Way.WITHOUT_HOOKS))
                .toList();
    }

    /** The same plan with one more thing that the user should know, first of all. */
    ExportPlan warning(String sentence) {
        List<String> more = new ArrayList<>(List.of(sentence));
        more.addAll(warnings);
        return new ExportPlan(
                request,
                path,
                file,
                branch,
                effect,
                diff,
                targetCollection,
                service,
                author,
                message,
                obstacles,
                more,
                hooks,
                seen);
    }

    /** What happens to the file, as a sentence. */
    public String sentence() {
        return switch (effect) {
            case ADDS -> "Adds " + path + ".";
            case CHANGES -> "Changes " + path + ".";
            case NOTHING -> "Nothing to do: " + path + " has this text already.";
        };
    }
}
