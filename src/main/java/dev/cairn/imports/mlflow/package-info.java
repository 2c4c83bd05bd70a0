/** The file in which MLflow describes a model, as inputs, outputs and framework of an item. */
@NullMarked
package dev.cairn.imports.mlflow;

import org.jspecify.annotations.NullMarked;
