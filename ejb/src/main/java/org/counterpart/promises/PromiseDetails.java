package org.counterpart.promises;

import java.util.List;
import java.util.UUID;

/**
 * One promise with its history.
 *
 * @param promise as lists show it
 * @param doneWhen the test for "done"
 * @param replacedById the promise that took its place, or asks to; {@code null}: none
 * @param history what happened to it, the oldest first; never changed
 * @param actions what whoever asks may do with it now
 */
public record PromiseDetails(
        PromiseRow promise, String doneWhen, UUID replacedById, List<EventRow> history, List<PromiseAction> actions) {

    public UUID id() {
        return promise.id();
    }

    public long version() {
        return promise.version();
    }
}
