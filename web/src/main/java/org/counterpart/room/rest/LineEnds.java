package org.counterpart.room.rest;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Closes a servlet's open answer with whatever ends the call. */
class LineEnds implements AsyncListener {

    private final AsyncLine line;

    LineEnds(AsyncLine line) {
        this.line = line;
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        line.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        line.close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        line.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Once is enough.
    }
}
