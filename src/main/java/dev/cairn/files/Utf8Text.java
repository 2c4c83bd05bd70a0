package dev.cairn.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Between texts and the bytes of files, without loss: a text that is read is written the same. */
public final class Utf8Text {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8Text() {}

    /**
     * The text of a file's content.
     *
     * @throws FileProblem where it is not UTF-8; the message says what and where
     */
    public static String decode(Path file, byte[] content) throws FileProblem {
        String other = EncodingDetector.of(content);
        if (!other.isEmpty()) {
            throw new FileProblem(
                    file, file + " is " + other + " text. Save it as UTF-8 and open it again.");
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(file, content);
    }

    /** For a text in which something was replaced, or that holds the sign of that itself. */
    private static String decodeStrictly(Path file, byte[] content) throws FileProblem {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            throw new FileProblem(file, notUtf8(file, content, in.position()), e);
        }
    }

    private static String notUtf8(Path file, byte[] content, int at) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            if (content[i] == '\n') {
                line++;
                column = 1;
            } else if ((content[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return EncodingDetector.isBinary(content)
                ? file + " is a binary file, not text."
                : file
                        + " is not UTF-8 text: byte 0x%02X at line %d, column %d does not belong"
                                .formatted(content[at], line, column)
                        + " there. Save it as UTF-8 and open it again.";
    }

    /**
     * A text as the content of a file.
     *
     * @throws FileProblem where it holds half of a character; the message says where
     */
    public static byte[] encode(Path file, String text) throws FileProblem {
        CharsetEncoder encoder =
                StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer in = CharBuffer.wrap(text);
        try {
            ByteBuffer out = encoder.encode(in);
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            String before = text.substring(0, in.position());
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            throw new FileProblem(
                    file,
                    file
                            + " was not saved: line %d, column %d holds half of a character,"
                                    .formatted(line, column)
                            + " which UTF-8 cannot write. Remove it, or write it as an escape"
                            + " such as \\ud83d.",
                    e);
        }
    }
}
