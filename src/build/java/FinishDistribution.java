import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the jars of a distribution quick to start from. Run by the build as a single source file,
 * with these jars on the class path; its argument is their folder.
 */
final class FinishDistribution {

    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIBRARY = Pattern.compile("[^/]+\\.(so|dylib|dll)");
    private static final String STYLES = "dev/cairn/ui";

    private FinishDistribution() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (name.startsWith("cairn-")) {
                compileStyles(jar);
            } else if (name.startsWith("javafx-")) {
                unpackLibraries(jar, libraries(folder));
            } else {
                dropSignature(jar);
            }
        }
        Files.writeString(folder.resolve("jars.txt"), sizes(jars));
    }

    /** As {@code wc -c *.jar} prints them: the launchers compare before they take a cache. */
    private static String sizes(List<Path> jars) throws IOException {
        StringBuilder lines = new StringBuilder();
        long total = 0;
        for (Path jar : jars) {
            long size = Files.size(jar);
            total += size;
            lines.append(size).append(' ').append(jar.getFileName()).append('\n');
        }
        return lines.append(total).append(" total\n").toString();
    }

    /** Where JavaFX looks for its native libraries: beside its jars, on Windows in bin. */
    private static Path libraries(Path folder) throws IOException {
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? Files.createDirectories(folder.resolveSibling("bin")) : folder;
    }

    /** JavaFX takes the binary form where it lies beside the text. */
    private static void compileStyles(Path jar) throws IOException {
        Path css = Files.createTempFile("cairn", ".css");
        Path bss = Files.createTempFile("cairn", ".bss");
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            for (Path sheet : entries(files.getPath(STYLES), ".css")) {
                Files.copy(sheet, css, StandardCopyOption.REPLACE_EXISTING);
                Stylesheet.convertToBinary(css.toFile(), bss.toFile());
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Path compiled = sheet.resolveSibling(name);
                FileTime time = Files.getLastModifiedTime(sheet);
                Files.copy(bss, compiled, StandardCopyOption.REPLACE_EXISTING);
                Files.setLastModifiedTime(compiled, time);
            }
        } finally {
            Files.delete(css);
            Files.delete(bss);
        }
    }

    /** Otherwise JavaFX copies them into the user's home, and compares them at each start. */
    private static void unpackLibraries(Path jar, Path folder) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            for (Path entry : entries(files.getPath("/"), "")) {
                String name = entry.getFileName().toString();
                if (LIBRARY.matcher(name).matches()) {
                    Files.move(entry, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** No ahead-of-time cache takes classes of a signed jar, and each start would verify them. */
    private static void dropSignature(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path folder = files.getPath("META-INF");
            if (!Files.isDirectory(folder)) {
                return;
            }
            for (Path entry : entries(folder, "")) {
                if (SIGNATURE.matcher(entry.toString()).matches()) {
                    Files.delete(entry);
                }
            }
        }
    }

    private static List<Path> entries(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .toList();
        }
    }
}
