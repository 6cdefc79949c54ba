package org.counterpart.shell.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Nobody makes us read more than a megabyte: what says it is longer is not read, what turns out longer is given up. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    static final int MEGABYTES = 1;
    private static final long BYTES = MEGABYTES * 1024L * 1024L;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > BYTES || declared(request.getHeaderString("Content-Length")) > BYTES) {
            throw new TooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static long declared(String length) {
        // Longer than an int can say: JAX-RS gives up and tells us nothing.
        return length == null || length.length() < 10 ? 0 : Long.MAX_VALUE;
    }

    /** More was sent than we read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            counted(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return counted(super.read(bytes, offset, length));
        }

        private int counted(int more) throws IOException {
            read += Math.max(0, more);
            if (read > BYTES) {
                throw new TooLarge();
            }
            return more;
        }
    }
}
