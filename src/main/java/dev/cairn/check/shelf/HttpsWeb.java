package dev.cairn.check.shelf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The web itself, with limits on time and size. */
public final class HttpsWeb implements Web {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ALL = Duration.ofSeconds(30);

    @Override
    public Answer get(URI address) throws IOException {
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .header("Accept", "application/schema+json, application/json, */*")
                            .timeout(ALL)
                            .build();
            CompletableFuture<HttpResponse<byte[]>> waiting =
                    client.sendAsync(
                            request,
                            BodyHandlers.limiting(BodyHandlers.ofByteArray(), UserSchemas.LARGEST));
            try {
                HttpResponse<byte[]> response = waiting.get(ALL.toSeconds(), TimeUnit.SECONDS);
                return new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Location").orElse(null),
                        response.body());
            } catch (TimeoutException e) {
                client.shutdownNow();
                throw new IOException("it took more than " + ALL.toSeconds() + " seconds", e);
            } catch (ExecutionException e) {
                throw new IOException(String.valueOf(e.getCause()), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                client.shutdownNow();
                throw new IOException("it was interrupted", e);
            }
        }
    }
}
