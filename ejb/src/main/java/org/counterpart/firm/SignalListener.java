package org.counterpart.firm;

import java.util.UUID;

/**
 * Told on every node that something changed, once the transaction that changed it is there. A signal says nothing of
 * what changed: whoever hears it asks again, as somebody who may. Called on the line's own thread, so return at once.
 */
public interface SignalListener {

    /**
     * Something changed.
     *
     * @param thingId what it belongs to, such as a workshop
     */
    void changed(UUID firmId, UUID thingId);

    /** The line was down: anything may have changed. */
    void missed();
}
