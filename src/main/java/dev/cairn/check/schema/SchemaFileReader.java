package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import tools.jackson.databind.JsonNode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the file of a schema, by the reader of items: to set up another one takes longer than to
 * read all schemas that an item needs.
 */
public final class SchemaFileReader {

    private SchemaFileReader() {}

    /**
     * @param what begins the sentence on what is wrong, such as the name of the file
     * @throws BrokenSchema when it is not JSON in UTF-8, or nested too deep
     */
    public static JsonNode read(String what, byte[] content) {
        JsonText known = JsonText.ofUtf8(content);
        JsonText text = known != null ? known : JsonText.of(decoded(what, content));
        JsonValue root = text.root();
        if (root == null) {
            throw new BrokenSchemaException(what + " is not JSON.");
        }
        try {
            return LibraryJsonTree.of(root);
        } catch (LibraryJsonTree.TooDeep e) {
            throw new BrokenSchemaException(what + " is nested too deep.", e);
        }
    }

    private static String decoded(String what, byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new BrokenSchemaException(what + " cannot be read: it is not UTF-8 text.", e);
        }
    }
}
