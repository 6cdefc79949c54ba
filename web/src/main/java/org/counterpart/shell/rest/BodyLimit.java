package org.counterpart.shell.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Nobody makes us read more than a megabyte, or what a {@link BodySize} says: what says it is longer is not read, what
 * turns out longer is given up.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final int MEGABYTES = 1;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        BodySize said = operation.getResourceMethod().getAnnotation(BodySize.class);
        int megabytes = said == null ? MEGABYTES : said.megabytes();
        long bytes = megabytes * 1024L * 1024L;
        if (request.getLength() > bytes || declared(request.getHeaderString("Content-Length")) > bytes) {
            throw new TooLarge(megabytes);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), megabytes));
        }
    }

    private static long declared(String length) {
        // Longer than an int can say: JAX-RS gives up and tells us nothing.
        return length == null || length.length() < 10 ? 0 : Long.MAX_VALUE;
    }

    /** More was sent than we read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final int limit;

        TooLarge(int limit) {
            this.limit = limit;
        }

        /** In megabytes. */
        int limit() {
            return limit;
        }
    }

    private static final class Counted extends FilterInputStream {

        private final int megabytes;
        private long read;

        Counted(InputStream body, int megabytes) {
            super(body);
            this.megabytes = megabytes;
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
            if (read > megabytes * 1024L * 1024L) {
                throw new TooLarge(megabytes);
            }
            return more;
        }
    }
}
