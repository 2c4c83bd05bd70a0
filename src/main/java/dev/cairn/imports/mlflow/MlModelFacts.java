package dev.cairn.imports.mlflow;

import dev.cairn.stac.model.MlflowHref;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What an {@code MLmodel} file says of a model.
 *
 * @param properties fields for the item's {@code properties}: {@code mlm:framework}, {@code
 *     mlm:framework_version}, {@code mlm:input}, {@code mlm:output}, {@code mlm:tasks}, {@code
 *     created}, as far as they are known
 * @param modelName the name that the run logged the model under; null if the file does not say
 * @param run id of the run; null likewise
 * @param modelSize size of all files of the model in bytes; null likewise
 * @param mlflowVersion the version of MLflow that wrote it; null likewise
 */
public record MlModelFacts(
        Map<String, Object> properties,
        @Nullable String modelName,
        @Nullable String run,
        @Nullable Long modelSize,
        @Nullable String mlflowVersion) {

    /** The address of the file in a bucket; null where the file names no run. */
    public @Nullable MlflowHref href(String bucket, String experiment) {
        return run == null
                ? null
                : new MlflowHref(bucket, experiment, run, modelName == null ? "model" : modelName);
    }
}
