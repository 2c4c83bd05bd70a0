package dev.cairn.check.library;

import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileStamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The checksums of a folder's files, in a file that {@code sha256sum -c} understands: a line for
 * each, with its SHA-256 and its path.
 */
final class ChecksumFile {

    private static final String NAME = "SHA256SUMS";
    private static final int HEX = 64;

    private final Path file;

    ChecksumFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** The checksum of each path. */
    SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.length() > HEX + 2) {
                    sums.put(line.substring(HEX + 2), line.substring(0, HEX));
                }
            }
        }
        return sums;
    }

    void put(String path, String sum) throws IOException {
        Map<String, String> sums = read();
        sums.put(path, sum);
        AtomicFile.write(
                file,
                sums.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    static String of(byte[] content) {
        return FileStamp.sha256(content);
    }
}
