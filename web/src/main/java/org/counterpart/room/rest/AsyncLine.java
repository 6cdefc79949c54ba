package org.counterpart.room.rest;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** An open answer of a servlet. */
class AsyncLine implements EventLine {

    private final AsyncContext call;
    private final AtomicBoolean open = new AtomicBoolean(true);

    AsyncLine(AsyncContext call) {
        this.call = call;
    }

    @Override
    public void send(String event, String data) throws IOException {
        if (!open.get()) {
            throw new IOException("closed");
        }
        OutputStream out = call.getResponse().getOutputStream();
        out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            try {
                call.complete();
            } catch (IllegalStateException gone) {
                // The container has ended it already.
                open.set(false);
            }
        }
    }
}
