import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Checks ({@code check DIR}) or fixes ({@code write DIR}) the format of all Java files below a
 * folder. The build runs it as a single source file on JDK 25, because a formatter inside Maven's
 * own process could not read Java 25 where Maven runs on an older JDK.
 */
final class Formatting {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder()
                            .style(JavaFormatterOptions.Style.AOSP)
                            .formatJavadoc(true)
                            .build());

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        List<Path> files;
        try (var walk = Files.walk(Path.of(args[1]))) {
            files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        Queue<String> problems = new ConcurrentLinkedQueue<>();
        files.parallelStream().forEach(file -> visit(file, write, problems));
        if (!problems.isEmpty()) {
            problems.stream().sorted().forEach(System.err::println);
            System.err.println(
                    "Fix the format with: mvn -q process-sources exec:exec@format -Dcairn.skipFormat");
            System.exit(1);
        }
    }

    private static void visit(Path file, boolean write, Queue<String> problems) {
        try {
            String before = Files.readString(file);
            String after = format(before);
            if (after.equals(before)) {
                return;
            }
            if (write) {
                Files.writeString(file, after);
            } else {
                problems.add("not formatted: " + file);
            }
        } catch (IOException | FormatterException problem) {
            problems.add(file + ": " + problem.getMessage());
        }
    }

    private static String format(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.AOSP);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }
}
