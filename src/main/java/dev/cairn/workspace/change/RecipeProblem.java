package dev.cairn.workspace.change;

/** A recipe that cannot be followed; the message is a sentence that says where and why. */
public final class RecipeProblem extends Exception {

    private static final long serialVersionUID = 1L;

    RecipeProblem(String sentence) {
        super(sentence);
    }
}
