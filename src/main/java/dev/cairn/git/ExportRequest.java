package dev.cairn.git;

/**
 * What is to be exported where.
 *
 * @param text of the item, as it will be written
 * @param path of the file within the checkout, as the user typed it
 * @param checks what the checks said of the text
 */
public record ExportRequest(String text, String path, ItemChecks checks) {}
