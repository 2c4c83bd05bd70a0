/**
 * What an item says of a model: its assets, the tensors it takes and gives, how their bands are
 * described, where MLflow keeps it. Rules, fixes, migrations and forms ask here. Nothing of
 * validation (no findings, no fixes) and nothing of a window belongs here; which extension owns a
 * field is told elsewhere.
 */
@NullMarked
package dev.cairn.stac.model;

import org.jspecify.annotations.NullMarked;
