package org.counterpart.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request that created something under an Idempotency-Key, and what it created. */
@Entity
@Table(name = "handled_request")
class HandledRequest extends FirmOwned {

    @Column(name = "member_id")
    private UUID memberId;

    private String fingerprint;

    @Column(name = "result_id")
    private UUID resultId;

    @Column(name = "handled_at")
    private Instant handledAt;

    protected HandledRequest() {}

    HandledRequest(UUID id, UUID memberId, String fingerprint, UUID resultId, Instant handledAt) {
        super(id);
        this.memberId = memberId;
        this.fingerprint = fingerprint;
        this.resultId = resultId;
        this.handledAt = handledAt;
    }

    boolean isFor(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    UUID resultId() {
        return resultId;
    }
}
