package dev.cairn.cli;

import java.util.ArrayList;
import java.util.List;

/** Counts over all files of a run, and what they mean for the exit status. */
final class RunTally {

    private int files;
    private int leftOut;
    private int unreadable;
    private long errors;
    private long todos;
    private long warnings;
    private long hints;

    void add(FileReport verdict) {
        switch (verdict) {
            case FileReport.Checked checked -> {
                files++;
                errors += checked.report().errors();
                todos += checked.report().todos();
                warnings += checked.report().warnings();
                hints += checked.report().hints();
            }
            case FileReport.LeftOut left -> leftOut++;
            case FileReport.Unreadable broken -> unreadable++;
        }
    }

    void add(RunTally other) {
        files += other.files;
        leftOut += other.leftOut;
        unreadable += other.unreadable;
        errors += other.errors;
        todos += other.todos;
        warnings += other.warnings;
        hints += other.hints;
    }

    int looked() {
        return files + leftOut + unreadable;
    }

    int exitStatus() {
        return unreadable > 0
                ? CairnCommandLine.UNREADABLE
                : errors > 0 ? CairnCommandLine.ERRORS : CairnCommandLine.OK;
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(count(errors, "error"));
        if (todos > 0) {
            parts.add(todos + " to do");
        }
        parts.add(count(warnings, "warning"));
        parts.add(count(hints, "hint"));
        return count(files, "item")
                + " checked: "
                + String.join(", ", parts)
                + "."
                + (leftOut == 0 ? "" : " " + count(leftOut, "other file") + " left out.")
                + (unreadable == 0 ? "" : " " + unreadable + " could not be read.");
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
