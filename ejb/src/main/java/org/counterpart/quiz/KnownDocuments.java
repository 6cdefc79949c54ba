package org.counterpart.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The document that this node read last for each of some public links: what is published under a digest never changes. */
@ApplicationScoped
class KnownDocuments {

    private static final int MOST = 100;
    private static final Known NONE = new Known(null, null);

    private final Map<UUID, Known> byLink = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
            return size() > MOST;
        }
    };

    /** @param digest {@code null}: none is known */
    record Known(String digest, InstrumentDocument document) {}

    Known of(UUID link) {
        synchronized (byLink) {
            return byLink.getOrDefault(link, NONE);
        }
    }

    /**
     * The document with this digest.
     *
     * @param text the document itself; {@code null}: it is the known one
     */
    InstrumentDocument read(UUID link, Known known, String digest, String text) {
        if (text == null) {
            return known.document();
        }
        Known read = new Known(digest, InstrumentJson.read(text));
        synchronized (byLink) {
            byLink.put(link, read);
        }
        return read.document();
    }
}
