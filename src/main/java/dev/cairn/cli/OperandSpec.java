package dev.cairn.cli;

import java.util.List;

/**
 * The words on a command line that are no options, such as the files to work on.
 *
 * @param label stands for one of them in the help
 * @param description what they are
 * @param most how many a command takes
 * @param missing what is said where there are none; empty where none are needed
 */
record OperandSpec(String label, String description, int most, String missing) {

    static final OperandSpec NONE = new OperandSpec("", "", 0, "");

    static OperandSpec one(String label, String description, String missing) {
        return new OperandSpec(label, description, 1, missing);
    }

    static OperandSpec many(String label, String description, String missing) {
        return new OperandSpec(label, description, Integer.MAX_VALUE, missing);
    }

    /** Refuses too many words, and none where some are needed. */
    void check(String command, List<String> words) throws UsageException {
        if (words.size() > most) {
            String taken = most == 0 ? "takes options only" : "takes one " + label + " only";
            throw new UsageException(
                    command + " " + taken + ": leave out \"" + words.get(most) + "\".");
        }
        if (words.isEmpty() && !missing.isEmpty()) {
            throw new UsageException(missing);
        }
    }
}
