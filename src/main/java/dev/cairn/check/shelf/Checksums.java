package dev.cairn.check.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The checksums of a folder's files, in a file that {@code sha256sum -c} understands: a line for
 * each, with its SHA-256 and its path.
 */
final class Checksums {

    private static final String NAME = "SHA256SUMS";
    private static final int HEX = 64;

    private final Path file;

    Checksums(Path folder) {
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
        Files.writeString(
                file,
                sums.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
