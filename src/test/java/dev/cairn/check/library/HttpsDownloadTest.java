package dev.cairn.check.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.check.schema.SchemaStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Schemas fetched over https from a server of our own: what is taken in, and what is refused. */
final class HttpsDownloadTest {

    private static final Duration SOON = Duration.ofMillis(700);

    private static KeyStore keys;

    @TempDir Path top;
    private TlsServer server;
    private UserSchemaFolder schemas;
    private SchemaDownload web;

    @BeforeAll
    static void makeKeys(@TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        keys = TlsServer.keys(folder.resolve("server.p12"));
    }

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        server = new TlsServer(keys);
        schemas = new UserSchemaFolder(top.resolve("schemas"), SchemaStore.bundled());
        web = new HttpsDownload(server.trusted(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theAnswerComesWithItsStatusAndBody() throws IOException {
        server.answer("/rivers/schema.json", "{\"type\": \"object\"}");
        SchemaDownload.Answer answer =
                web.get(java.net.URI.create(server.url("/rivers/schema.json")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).asString().isEqualTo("{\"type\": \"object\"}");
        assertThat(web.get(java.net.URI.create(server.url("/nothing"))).status()).isEqualTo(404);
    }

    @Test
    void aSchemaIsKeptWithItsChecksum() throws IOException {
        server.answer("/rivers/schema.json", "{\"type\": \"object\"}");
        UserSchemaFolder.Added added = schemas.fetch(PUBLISHED, redirected("/rivers/schema.json"));
        assertThat(added.file()).hasContent("{\"type\": \"object\"}");
        assertThat(added.sha256()).isEqualTo(ChecksumFile.of("{\"type\": \"object\"}".getBytes()));
        assertThat(top.resolve("schemas/SHA256SUMS")).content().startsWith(added.sha256());
        assertThat(schemas.verify()).containsExactly(new UserSchemaFolder.Entry(PUBLISHED, null));
    }

    private static final String PUBLISHED = "https://waterlab.example/rivers/v1/schema.json";

    /** The web, in which the published address leads to a path of the server. */
    private SchemaDownload redirected(String path) {
        return address ->
                address.getHost().equals("localhost")
                        ? web.get(address)
                        : new SchemaDownload.Answer(302, server.url(path), new byte[0]);
    }

    @Test
    void redirectsAreFollowedWithinHttpsOnly() {
        server.answer("/end", "{\"type\": \"object\"}");
        server.sendOn("/start", "/end");
        server.sendOn("/plain", "http://localhost:1/schema.json");
        server.sendOn("/file", "file:///etc/hostname");
        assertThat(fetched("/start")).isEmpty();
        assertThat(fetched("/plain")).contains("over https only", "http://localhost:1");
        assertThat(fetched("/file")).contains("over https only");
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        byte[] block = "          ".repeat(1000).getBytes();
        server.answer(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int i = 0; i < 100_000; i++) {
                            out.write(block);
                        }
                    }
                });
        server.answer(
                "/large",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1L << 40);
                    exchange.getResponseBody().write(block);
                });
        assertThat(fetched("/endless")).contains("larger than 5 MB");
        assertThat(fetched("/large")).contains("larger than 5 MB");
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        CountDownLatch over = new CountDownLatch(1);
        web = new HttpsDownload(server.trusted(), SOON);
        server.answer("/silent", exchange -> await(over));
        server.answer(
                "/drips",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    await(over);
                });
        assertThat(fetched("/silent")).contains("took more than");
        assertThat(fetched("/drips")).contains("took more than");
        over.countDown();
    }

    @Test
    void aServerThatDoesNotProveWhoItIsIsNotTrusted() {
        server.answer("/schema.json", "{\"type\": \"object\"}");
        web = new HttpsDownload();
        assertThat(fetched("/schema.json")).contains("its certificate is not trusted");
    }

    @Test
    void whereNobodyListensIsSaid() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> schemas.fetch("https://localhost:%d/x.json".formatted(port), web))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("no server answers there");
    }

    /** What is said on a schema that the published address leads to; empty where it is taken in. */
    private String fetched(String path) {
        try {
            schemas.fetch(PUBLISHED, redirected(path));
            return "";
        } catch (SchemaRefusedException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
