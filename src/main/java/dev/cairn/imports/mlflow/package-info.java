/**
 * The file in which MLflow describes a model, as inputs, outputs and framework of an item. Where
 * such a file lies in a bucket is known to dev.cairn.stac.model.
 */
@NullMarked
package dev.cairn.imports.mlflow;

import org.jspecify.annotations.NullMarked;
