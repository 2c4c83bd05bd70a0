/** What MLflow wrote about a model becomes fields of an item. */
@NullMarked
package dev.cairn.imports.mlflow;

import org.jspecify.annotations.NullMarked;
