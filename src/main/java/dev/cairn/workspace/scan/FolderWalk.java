package dev.cairn.workspace.scan;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Meets all files of a folder once, but for hidden ones and what lies in hidden folders. */
final class FolderWalk {

    private final Path folder;
    private final BooleanSupplier cancelled;
    private final Consumer<String> problems;

    /**
     * @param cancelled is asked at each file
     * @param problems takes a sentence for each folder that cannot be listed
     */
    FolderWalk(Path folder, BooleanSupplier cancelled, Consumer<String> problems) {
        this.folder = folder;
        this.cancelled = cancelled;
        this.problems = problems;
    }

    /** Hands over each file with its attributes, on this thread. */
    void run(BiConsumer<Path, BasicFileAttributes> files) throws IOException {
        Files.walkFileTree(
                folder,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes seen) {
                        if (cancelled.getAsBoolean()) {
                            return FileVisitResult.TERMINATE;
                        }
                        return !at.equals(folder) && isHiddenFolder(at)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                        if (cancelled.getAsBoolean()) {
                            return FileVisitResult.TERMINATE;
                        }
                        if (seen.isRegularFile() && !isPassedOver(file)) {
                            files.accept(file, seen);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path at, IOException e) {
                        if (Files.isDirectory(at)
                                && !(e instanceof java.nio.file.FileSystemLoopException)) {
                            problems.accept("You may not look into the folder " + at + ".");
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path at, @org.jspecify.annotations.Nullable IOException e) {
                        if (e != null) {
                            problems.accept("The folder " + at + " could not be listed in full.");
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    static boolean isHiddenFolder(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(".");
    }

    /** Hidden files are passed over, but one that is called JSON is looked at. */
    static boolean isPassedOver(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && !isJsonName(name);
    }

    static boolean isJsonName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".geojson");
    }
}
