package org.counterpart.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.counterpart.stack.StackForTests;

/** Somebody who calls the running application over HTTP: with a token or without, and with the headers they send. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Map<String, String> headers;

    private Caller(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Somebody without a token. */
    public static Caller nobody() {
        return new Caller(Map.of());
    }

    /** Somebody with this token. */
    public static Caller with(String token) {
        return nobody().sending("Authorization", "Bearer " + token);
    }

    /** A demo person, by their address. */
    public static Caller demo(String email) {
        return with(StackForTests.token(email));
    }

    /** The same caller, sending one more header. */
    public Caller sending(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Caller(more);
    }

    /** The same caller, changing the version that this answer carries. */
    public Caller having(Answer read) {
        return sending("If-Match", read.header("ETag"));
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    /** A file as it comes, byte by byte. */
    public byte[] file(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(StackForTests.stack().url() + path))
                .timeout(Duration.ofSeconds(60));
        headers.forEach(request::setHeader);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException("GET " + path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    /** Sends JSON to be created. */
    public Answer post(String path, Object json) {
        return send("POST", path, written(json));
    }

    /** Sends JSON to be put in place. */
    public Answer put(String path, Object json) {
        return send("PUT", path, written(json));
    }

    /** A map is an object; anything else says itself what it is in JSON. */
    private static String written(Object json) {
        return json instanceof Map<?, ?> ? new JsonMapper().valueToTree(json).toString() : json.toString();
    }

    /** Sends text, as JSON unless this caller sends another content type; {@code null}: nothing. */
    public Answer send(String method, String path, String text) {
        if (text == null) {
            return call(method, path, BodyPublishers.noBody());
        }
        Caller sender = headers.containsKey("Content-Type") ? this : sending("Content-Type", "application/json");
        return sender.call(method, path, BodyPublishers.ofString(text));
    }

    /** Calls a path of the application. */
    public Answer call(String method, String path, BodyPublisher body) {
        String address = path.startsWith("http") ? path : StackForTests.stack().url() + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            return new Answer(method + " " + path, CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + path, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
