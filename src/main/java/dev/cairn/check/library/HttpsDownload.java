package dev.cairn.check.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** The web itself, with limits on time and size. */
public final class HttpsDownload implements SchemaDownload {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final @Nullable SSLContext trust;
    private final Duration longest;

    /** Trusts whom this Java trusts, and waits for half a minute at most. */
    public HttpsDownload() {
        this(null, LONGEST);
    }

    /**
     * @param trust whose certificates are accepted; null for those that this Java trusts
     * @param longest how long one answer may take from the first to the last byte
     */
    HttpsDownload(@Nullable SSLContext trust, Duration longest) {
        this.trust = trust;
        this.longest = longest;
    }

    @Override
    public Answer get(URI address) throws IOException {
        HttpClient client = client();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .header("Accept", "application/schema+json, application/json, */*")
                            .timeout(longest)
                            .build();
            CompletableFuture<HttpResponse<byte[]>> waiting =
                    client.sendAsync(request, HttpsDownload::bounded);
            HttpResponse<byte[]> response = waiting.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(null),
                    response.body());
        } catch (TimeoutException e) {
            throw new IOException(tooLong(), e);
        } catch (ExecutionException e) {
            throw new IOException(reason(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        } finally {
            // what is still on its way is not wanted any more
            client.shutdownNow();
        }
    }

    /** The body, unless it says that it is too large, or turns out to be. */
    private static HttpResponse.BodySubscriber<byte[]> bounded(HttpResponse.ResponseInfo info) {
        if (info.headers().firstValueAsLong("Content-Length").orElse(0)
                > UserSchemaFolder.LARGEST) {
            throw new UncheckedIOException(new IOException("it exceeds capacity"));
        }
        return BodyHandlers.limiting(BodyHandlers.ofByteArray(), UserSchemaFolder.LARGEST + 1)
                .apply(info);
    }

    private HttpClient client() {
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .connectTimeout(longest)
                        .followRedirects(HttpClient.Redirect.NEVER);
        SSLContext trusted = trust;
        if (trusted != null) {
            builder.sslContext(trusted);
        }
        return builder.build();
    }

    private String tooLong() {
        return "it took more than %s seconds".formatted(Math.max(1, longest.toSeconds()));
    }

    private String reason(@Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            switch (t) {
                case HttpTimeoutException late -> {
                    return tooLong();
                }
                case SSLException untrusted -> {
                    return "the server does not prove who it is (its certificate is not trusted)";
                }
                case UnknownHostException unknown -> {
                    return "no server of that name is found";
                }
                case UnresolvedAddressException unknown -> {
                    return "no server of that name is found";
                }
                default -> {}
            }
        }
        if (cause instanceof ConnectException) {
            return "no server answers there";
        }
        String message = cause == null ? null : cause.getMessage();
        if (message != null && message.contains("exceeds capacity")) {
            return "it is larger than %d MB, which no schema is"
                    .formatted(UserSchemaFolder.LARGEST / (1024 * 1024));
        }
        return message == null || message.isBlank() ? "the connection broke off" : message;
    }
}
