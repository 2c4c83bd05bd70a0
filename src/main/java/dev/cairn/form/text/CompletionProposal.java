package dev.cairn.form.text;

/**
 * One thing that could be written at a place.
 *
 * @param label what the list shows
 * @param detail what it is, in few words; may be empty
 * @param text what is put in
 * @param caret where the caret goes, from the start of what is put in
 */
public record CompletionProposal(String label, String detail, String text, int caret) {}
