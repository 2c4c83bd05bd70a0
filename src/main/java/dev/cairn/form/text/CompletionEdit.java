package dev.cairn.form.text;

import dev.cairn.json.TextEdit;

import java.util.ArrayList;
import java.util.List;

/**
 * What taking a proposal does to the text: the token becomes the proposal, and the commas before
 * and behind it are put right, so that what is taken leaves no broken JSON.
 *
 * @param edits sequential; each edit's offsets refer to the text that the one before left
 * @param caret where the caret goes, in the text after all edits
 */
public record CompletionEdit(List<TextEdit> edits, int caret) {

    public CompletionEdit {
        edits = List.copyOf(edits);
    }

    /**
     * @param text the text, which need not be JSON
     * @param context what is being written in it
     */
    public static CompletionEdit of(
            String text, CompletionContext context, CompletionProposal proposal) {
        boolean begins = startsAnother(text, context.end()) && !context.colon();
        String written = begins ? proposal.text() + "," : proposal.text();
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(context.start(), context.end(), written));
        int caret = context.start() + proposal.caret();
        int before = endOfValueBefore(text, context.start());
        if (before >= 0) {
            edits.add(new TextEdit(before, before, ","));
            caret++;
        }
        return new CompletionEdit(edits, caret);
    }

    /** Whether another member or element follows with no comma before it. */
    private static boolean startsAnother(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && ",]}:".indexOf(text.charAt(at)) < 0;
    }

    /** Where the value before ends that has no comma behind it; -1 where none is missing. */
    private static int endOfValueBefore(String text, int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && "{[,:".indexOf(text.charAt(at - 1)) < 0 ? at : -1;
    }
}
