package dev.cairn.workspace.scan;

import dev.cairn.workspace.item.DocumentHead;
import dev.cairn.workspace.item.HeadReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The head of a file on disk.
 *
 * @param head what was read
 * @param json whether it looks like JSON, whatever its name is
 */
record HeadFile(DocumentHead head, boolean json) {

    /** A larger file is no item that anybody writes. */
    private static final long LARGEST = 64L * 1024 * 1024;

    /** So much of a file shows whether it begins like a JSON object. */
    private static final int BEGINNING = 512;

    private static final HeadFile NO_JSON = new HeadFile(DocumentHead.OTHER, false);
    private static final HeadFile OTHER_JSON = new HeadFile(DocumentHead.OTHER, true);

    /**
     * Reads it; of what does not begin like an object only the beginning.
     *
     * @param size as the disk tells it
     */
    static HeadFile read(Path file, long size) throws IOException {
        boolean named = FolderWalk.isJsonName(String.valueOf(file.getFileName()));
        if (size > LARGEST) {
            return named ? OTHER_JSON : NO_JSON;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = named ? in.readAllBytes() : in.readNBytes(BEGINNING);
            if (!opensObject(first)) {
                return named ? OTHER_JSON : NO_JSON;
            }
            byte[] all = named ? first : joined(first, in.readAllBytes());
            DocumentHead head = HeadReader.read(all);
            return new HeadFile(head, true);
        }
    }

    private static byte[] joined(byte[] first, byte[] rest) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private static boolean opensObject(byte[] first) {
        int at =
                first.length > 2
                                && first[0] == (byte) 0xEF
                                && first[1] == (byte) 0xBB
                                && first[2] == (byte) 0xBF
                        ? 3
                        : 0;
        while (at < first.length && first[at] >= 0 && first[at] <= ' ') {
            at++;
        }
        return at < first.length && first[at] == '{';
    }
}
