package org.counterpart.room.rest;

import java.io.IOException;

/** An open answer that something is said to as it happens (server-sent events, WHATWG HTML 9.2). May block while the net does. */
interface EventLine {

    /** @throws IOException if nobody is there any more */
    void send(String event, String data) throws IOException;

    /** Ends the answer; ending it twice changes nothing. */
    void close();
}
