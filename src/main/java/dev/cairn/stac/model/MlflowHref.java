package dev.cairn.stac.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where MLflow keeps a model in a bucket. MLflow 2 writes {@code
 * s3://BUCKET/[PREFIX/]EXPERIMENT/RUN/artifacts/MODEL/MLmodel}, MLflow 3 {@code
 * s3://BUCKET/[PREFIX/]EXPERIMENT/models/m-ID/artifacts/MLmodel}.
 *
 * @param bucket the workspace's bucket
 * @param experiment id of the experiment, usually a number, after the prefix that the bucket has
 *     for MLflow, if any
 * @param run id of the run, usually 32 hexadecimal digits; with MLflow 3 {@code models/m-ID}
 * @param model name under which the run logged the model, usually {@code model}; may have slashes;
 *     empty with MLflow 3
 */
public record MlflowHref(String bucket, String experiment, String run, String model) {

    private static final String SCHEME = "s3://";
    private static final Pattern SCHEMES = Pattern.compile("^s3[an]?://");
    private static final String ARTIFACTS = "artifacts";
    private static final String MODELS = "models";

    /** What the service takes: the file in a bucket, wherever it lies there. */
    private static final Pattern FILE = Pattern.compile("s3://[^/\\s]+/(?:[^\\s]*/)?MLmodel");

    /** Keys of a bucket have 1024 bytes at most. */
    private static final int LONGEST = 2_000;

    /**
     * Takes an address apart; the file name at its end may be missing. Empty when it has another
     * shape.
     */
    public static Optional<MlflowHref> parse(String href) {
        String bare = href.strip();
        if (bare.length() > LONGEST
                || !SCHEMES.matcher(bare).find()
                || bare.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(SCHEMES.matcher(bare).replaceFirst("").split("/"));
        int at = parts.indexOf(ARTIFACTS);
        if (at < 3 || parts.subList(0, at).contains("")) {
            return Optional.empty();
        }
        String model = name(parts.subList(at + 1, parts.size()));
        boolean third = at > 3 && isOfThird(parts.get(at - 2), parts.get(at - 1));
        if (model.isEmpty() && !third) {
            return Optional.empty();
        }
        int run = third ? at - 2 : at - 1;
        return Optional.of(
                new MlflowHref(
                        parts.getFirst(),
                        String.join("/", parts.subList(1, run)),
                        String.join("/", parts.subList(run, at)),
                        model));
    }

    private static boolean isOfThird(String folder, String id) {
        return folder.equals(MODELS) && id.startsWith("m-");
    }

    private static String name(List<String> behind) {
        boolean file = !behind.isEmpty() && behind.getLast().equals(ItemAsset.MODEL_FILE);
        return String.join("/", file ? behind.subList(0, behind.size() - 1) : behind);
    }

    /** Whether an address is that of an {@code MLmodel} file, as the service asks for it. */
    public static boolean isModelFile(String href) {
        return href.endsWith(ItemAsset.MODEL_FILE)
                && href.length() <= LONGEST
                && FILE.matcher(href).matches();
    }

    /** Whether it is the address of such a file in a folder that MLflow itself writes to. */
    public static boolean isOfMlflow(String href) {
        List<String> parts = Arrays.asList(href.split("/"));
        return isModelFile(href) && parts.indexOf(ARTIFACTS) >= 5;
    }

    /** Whether it has the layout of MLflow 3, in which a model has a folder of its own. */
    public boolean isOfThird() {
        return run.startsWith(MODELS + "/");
    }

    /** The address of the {@code MLmodel} file. */
    public String href() {
        String folder = model.isEmpty() ? "" : model + "/";
        return SCHEME
                + String.join("/", bucket, experiment, run, ARTIFACTS, folder)
                + ItemAsset.MODEL_FILE;
    }
}
