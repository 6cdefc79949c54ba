package org.counterpart.room.rest;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** An open answer of the API. */
class SinkLine implements EventLine {

    private final SseEventSink sink;
    private final Sse sse;

    SinkLine(SseEventSink sink, Sse sse) {
        this.sink = sink;
        this.sse = sse;
    }

    @Override
    public void send(String event, String data) throws IOException {
        try {
            sink.send(sse.newEvent(event, data)).toCompletableFuture().join();
        } catch (IllegalStateException | CompletionException gone) {
            throw new IOException(gone);
        }
    }

    @Override
    public void close() {
        sink.close();
    }
}
