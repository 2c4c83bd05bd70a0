package dev.cairn.check.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;

/** One request to the web. Only asked when the user said so. */
@FunctionalInterface
public interface SchemaDownload {

    /**
     * What a server answered.
     *
     * @param status of HTTP
     * @param location where it sends the asker, for a redirect; else null
     * @param body all of it
     */
    record Answer(int status, @Nullable String location, byte[] body) {}

    /**
     * Asks once, follows nothing, and gives up on what is too large or takes too long.
     *
     * @throws IOException when there is no answer
     */
    Answer get(URI address) throws IOException;
}
