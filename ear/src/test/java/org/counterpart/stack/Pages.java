package org.counterpart.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** What the stack itself answers over HTTP: the inbox for people, and redeployment for {@link Redeploy}. */
final class Pages implements AutoCloseable {
    static final String REDEPLOY = "/redeploy";
    static final String SECRET = "Counterpart-Control";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String secret;
    private final Consumer<Path> deploy;

    private Pages(HttpServer server, String secret, Consumer<Path> deploy) {
        this.server = server;
        this.secret = secret;
        this.deploy = deploy;
    }

    static Pages start(Ports ports, Inbox inbox, String secret, Consumer<Path> deploy) {
        try {
            var pages = new Pages(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.inbox()), 0),
                    secret,
                    deploy);
            pages.server.setExecutor(pages.threads);
            pages.server.createContext("/", new InboxPage(inbox)::answer);
            pages.server.createContext(REDEPLOY, pages::redeploy);
            pages.server.start();
            return pages;
        } catch (IOException e) {
            throw new CannotStart("The inbox page cannot be served: " + e.getMessage(), e);
        }
    }

    /** The body is the EAR's path; a header that no web page can send proves that the caller may read our secrets. */
    private void redeploy(HttpExchange exchange) throws IOException {
        try (exchange) {
            var given = String.valueOf(exchange.getRequestHeaders().getFirst(SECRET));
            if (!MessageDigest.isEqual(bytes(given), bytes(secret))) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            var ear = Path.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            try {
                deploy.accept(ear);
                exchange.sendResponseHeaders(204, -1);
            } catch (CannotStart e) {
                var reason = bytes(e.getMessage());
                exchange.sendResponseHeaders(409, reason.length);
                exchange.getResponseBody().write(reason);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
