package dev.cairn.ui;

import javafx.stage.Stage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The classes of JavaFX that open a window on this system. A training run works without a screen
 * and never needs them, yet each start with one does.
 */
final class PlatformClasses {

    private static final System.Logger LOG = System.getLogger(PlatformClasses.class.getName());

    /** Of each system, as far as they are in the JavaFX of this one. */
    private static final List<String> PACKAGES =
            List.of(
                    "com/sun/glass/ui/gtk",
                    "com/sun/glass/ui/mac",
                    "com/sun/glass/ui/win",
                    "com/sun/prism/es2",
                    "com/sun/prism/d3d",
                    "com/sun/prism/mtl",
                    "com/sun/javafx/font/freetype",
                    "com/sun/javafx/font/coretext",
                    "com/sun/javafx/font/directwrite");

    private PlatformClasses() {}

    /** Loads them, without running anything of theirs. */
    static void load() {
        URL known = Objects.requireNonNull(Stage.class.getResource("Stage.class"));
        try {
            if (known.getProtocol().equals("jrt")) {
                load(Path.of(URI.create("jrt:/javafx.graphics")));
                return;
            }
            String jar = known.toString();
            URI archive = new URI(jar.substring(0, jar.indexOf('!')));
            try (FileSystem files = FileSystems.newFileSystem(archive, Map.of())) {
                load(files.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            LOG.log(Level.WARNING, "The classes of the platform were not found.", e);
        }
    }

    private static void load(Path root) throws IOException {
        for (String name : PACKAGES) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(file -> load(name, file.getFileName().toString()));
                }
            }
        }
    }

    private static void load(String folder, String file) {
        if (file.endsWith(".class")) {
            String name = folder.replace('/', '.') + "." + file.replace(".class", "");
            try {
                Class.forName(name, false, PlatformClasses.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                LOG.log(Level.DEBUG, "not for this system: " + name, e);
            }
        }
    }
}
