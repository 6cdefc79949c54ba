package org.counterpart.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterpart.stack.StackForTests;

/** A screen in a workshop's room: an open answer that says what the room shows, as it changes. */
public final class OpenScreen implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What was said, and when it was heard, as {@link System#nanoTime()} counts. */
    public record Said(String event, String data, long at) {}

    private final BlockingQueue<Said> heard = new LinkedBlockingQueue<>();
    private final Stream<String> lines;
    private final Thread reader;
    private String event = "message";

    /** Opens it by the secret of a link. */
    public OpenScreen(String token) {
        this(StackForTests.stack().url(), token);
    }

    public OpenScreen(String url, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/public/room/" + token + "/events"))
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = CLIENT.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new AssertionError("the screen was answered " + answer.statusCode());
            }
            lines = answer.body();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            lines.forEach(line -> {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    heard.add(new Said(event, line.substring(6), System.nanoTime()));
                }
            });
        } catch (RuntimeException closed) {
            // However it ends, nothing more is heard.
            heard.add(new Said("closed", "", System.nanoTime()));
        }
    }

    /** Waits until something is said for which this holds. */
    public Said awaits(Predicate<Said> wanted) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
                Said said = heard.poll(left, TimeUnit.NANOSECONDS);
                if (said != null && wanted.test(said)) {
                    return said;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("nothing like it was said within 30 seconds");
    }

    /** Waits until the room shows something with these words in it. */
    public Said shows(String words) {
        return awaits(said -> said.event().equals("state") && said.data().contains(words));
    }

    @Override
    public void close() {
        lines.close();
        reader.interrupt();
    }
}
