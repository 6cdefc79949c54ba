package org.counterpart.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection that sends requests, one at a time. As lean as it can be, because it shares the processors
 * with what it measures: an answer is a status and a number of bytes.
 */
final class Caller implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final String CLOSE = "connection: close";

    /** What came back. */
    record Answer(int status, int bytes) {}

    private final URI server;
    private final StringBuilder line = new StringBuilder(200);
    private Socket socket;
    private InputStream in;

    /** @param server whose host and port are called */
    Caller(URI server) {
        this.server = server;
    }

    Answer get(String path, String token) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }

    /**
     * Sends JSON without a token.
     *
     * @param from the address on the net that it comes from, as a proxy before us would say
     */
    Answer post(String path, String from, String json) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nX-Forwarded-For: " + from
                + "\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: " + json.length()
                + "\r\n\r\n" + json);
    }

    private Answer send(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
        }
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer();
        } catch (IOException e) {
            // The next request starts on a new connection.
            close();
            throw e;
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
            chunked |= lower.equals(CHUNKED);
            last |= lower.equals(CLOSE);
        }
        var answer = new Answer(status, chunked ? chunks() : skip(length));
        if (last) {
            close();
        }
        return answer;
    }

    private int skip(int length) throws IOException {
        if (length < 0) {
            throw new IOException("an answer of unknown length");
        }
        in.skipNBytes(length);
        return length;
    }

    private int chunks() throws IOException {
        int bytes = 0;
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            in.skipNBytes(size);
            line();
            bytes += size;
        } while (size > 0);
        return bytes;
    }

    private String line() throws IOException {
        line.setLength(0);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
