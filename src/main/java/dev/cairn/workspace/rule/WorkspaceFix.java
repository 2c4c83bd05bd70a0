package dev.cairn.workspace.rule;

import dev.cairn.json.edit.JsonEditor;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A change that fixes a finding between files; it may belong into another file than the one that
 * the finding is told at.
 *
 * @param title what it does, as a short command
 * @param safe whether it changes no meaning
 * @param file that it changes
 * @param change what it does there
 */
public record WorkspaceFix(String title, boolean safe, Path file, Consumer<JsonEditor> change) {}
