package dev.cairn.imports.mlflow;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.file.UnreadableFileException;
import dev.cairn.imports.time.DateReader;
import dev.cairn.stac.Framework;
import dev.cairn.stac.FrameworkTable;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the {@code MLmodel} file in which MLflow describes a model. */
public final class MlModelReader {
    private static final long LARGEST = 8L << 20;
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)*");

    /** What the tasks of Hugging Face pipelines are called in the mlm extension. */
    private static final Map<String, String> TASKS =
            Map.of(
                    "image-classification", "classification",
                    "image-segmentation", "segmentation",
                    "object-detection", "object-detection",
                    "image-to-text", "image-captioning",
                    "image-feature-extraction", "similarity-search");

    private static final int DEEPEST = 200;

    private static final Pattern BEYOND_FIRST_PLANE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private MlModelReader() {}

    /** Reads a file on this computer. */
    public static ImportResult<MlModelFacts> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new ImportResult.Bad<>(
                        "“" + file.getFileName() + "” is too large for an MLmodel file.");
            }
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new ImportResult.Bad<>(UnreadableFileException.because(file, e).sentence());
        }
    }

    /** Reads the text of such a file. */
    public static ImportResult<MlModelFacts> parse(String yaml) {
        if (isTooDeep(yaml)) {
            return new ImportResult.Bad<>("This is nested too deep to be an MLmodel file.");
        }
        @Nullable Object root;
        try {
            root =
                    new Load(LoadSettings.builder().setLabel("MLmodel").build())
                            .loadFromString(readable(yaml));
        } catch (MarkedYamlEngineException e) {
            String where =
                    e.getProblemMark().map(mark -> " at line " + (mark.getLine() + 1)).orElse("");
            return new ImportResult.Bad<>(
                    "This is no YAML" + where + ", so it is no MLmodel file.");
        } catch (YamlEngineException e) {
            return new ImportResult.Bad<>("This is no YAML, so it is no MLmodel file.");
        }
        if (!(root instanceof Map<?, ?> model)
                || !(model.get("flavors") instanceof Map<?, ?> flavours)) {
            return new ImportResult.Bad<>("This is no MLmodel file: it names no flavors.");
        }
        List<String> notes = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        framework(flavours, properties, notes);
        if (model.get("signature") instanceof Map<?, ?> signature) {
            var reader = new SignatureReader(notes);
            reader.inputs(signature.get("inputs"))
                    .ifPresent(inputs -> properties.put("mlm:input", inputs));
            reader.outputs(signature.get("outputs"))
                    .ifPresent(outputs -> properties.put("mlm:output", outputs));
        } else {
            notes.add(
                    "The model was logged without a signature, so its inputs and outputs are not known.");
        }
        if (DateReader.read(text(model, "utc_time_created"))
                instanceof ImportResult.Good<String>(String created, var assumed)) {
            properties.put("created", created);
        }
        String path = text(model, "artifact_path");
        return new ImportResult.Good<>(
                new MlModelFacts(
                        properties,
                        PLAIN_NAME.matcher(path).matches() ? path : null,
                        orNull(text(model, "run_id")),
                        model.get("model_size_bytes") instanceof Number size
                                ? size.longValue()
                                : null,
                        orNull(text(model, "mlflow_version"))),
                notes);
    }

    /**
     * Without a byte order mark, and without characters beyond the first 65,536: where one lies
     * across the end of its buffer, snakeyaml-engine 3.0.1 miscounts and fails.
     */
    private static String readable(String yaml) {
        return BEYOND_FIRST_PLANE.matcher(yaml.replace("\uFEFF", "")).replaceAll("\uFFFD");
    }

    /** The parser goes down one call for each level; a real file has four. */
    private static boolean isTooDeep(String yaml) {
        int open = 0;
        int marks = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            // Runs of "- - -" and "? ? ?" open a level with each mark.
            boolean blankNext = i + 1 < yaml.length() && yaml.charAt(i + 1) == ' ';
            boolean mark = (c == '-' || c == '?') && blankNext;
            marks = mark ? marks + 1 : c == ' ' ? marks : 0;
            if (open > DEEPEST || marks > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static void framework(
            Map<?, ?> flavours, Map<String, Object> properties, List<String> notes) {
        for (Framework framework : FrameworkTable.all()) {
            if (framework.mlflowFlavour() != null
                    && flavours.get(framework.mlflowFlavour()) instanceof Map<?, ?> flavour) {
                properties.put("mlm:framework", framework.name());
                version(framework, flavour, properties, notes);
                String task = TASKS.get(text(flavour, "task"));
                if (task != null) {
                    properties.put("mlm:tasks", List.of(task));
                }
                return;
            }
        }
        notes.add("The model has no flavor of a known framework.");
    }

    private static void version(
            Framework framework,
            Map<?, ?> flavour,
            Map<String, Object> properties,
            List<String> notes) {
        String written = text(flavour, String.valueOf(framework.versionKey()));
        String version = FrameworkTable.fullVersion(written).orElse(null);
        if (version == null) {
            if (!written.isEmpty()) {
                notes.add(
                        "The version “"
                                + written
                                + "” of "
                                + framework.name()
                                + " is not of the form 1.2.3 and was left out.");
            }
            return;
        }
        properties.put("mlm:framework_version", version);
        if (!version.equals(written)) {
            notes.add("The version “" + written + "” was written as " + version + ".");
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The text of a member; a number as it reads; empty if there is none. */
    private static String text(Map<?, ?> object, String name) {
        Object value = object.get(name);
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }
}
