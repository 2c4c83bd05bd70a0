package dev.cairn.stac.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where MLflow keeps a model in a bucket: {@code
 * s3://BUCKET/EXPERIMENT/RUN/artifacts/MODEL/MLmodel}.
 *
 * @param bucket the workspace's bucket
 * @param experiment id of the experiment, usually a number
 * @param run id of the run, usually 32 hexadecimal digits
 * @param model name under which the run logged the model, usually {@code model}; may have slashes
 */
public record MlflowHref(String bucket, String experiment, String run, String model) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "s3[an]?://([^/\\s]+)/([^/\\s]+)/([^/\\s]+)/artifacts/([^\\s]+?)(/MLmodel)?/?");

    /** What the service takes: a model may also lie right in the folder of artifacts. */
    private static final Pattern FILE =
            Pattern.compile("s3://[^/\\s]+/[^/\\s]+/[^/\\s]+/artifacts/(?:[^\\s]+/)?MLmodel");

    /** Keys of a bucket have 1024 bytes at most. */
    private static final int LONGEST = 2_000;

    /**
     * Takes an address apart; the file name at its end may be missing. Empty when it has another
     * shape.
     */
    public static Optional<MlflowHref> parse(String href) {
        Matcher parts = SHAPE.matcher(href.strip());
        if (href.length() > LONGEST || !parts.matches() || parts.group(4).equals("MLmodel")) {
            return Optional.empty();
        }
        return Optional.of(
                new MlflowHref(parts.group(1), parts.group(2), parts.group(3), parts.group(4)));
    }

    /** Whether an address is that of an {@code MLmodel} file, as the service asks for it. */
    public static boolean isModelFile(String href) {
        return href.endsWith(ItemAsset.MODEL_FILE)
                && href.length() <= LONGEST
                && FILE.matcher(href).matches();
    }

    /** The address of the {@code MLmodel} file. */
    public String href() {
        return "s3://" + bucket + "/" + experiment + "/" + run + "/artifacts/" + model + "/MLmodel";
    }
}
