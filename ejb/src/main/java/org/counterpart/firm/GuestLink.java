package org.counterpart.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;

/** A link for somebody without a sign-in; its secret is known to whoever holds the link alone. */
@Entity
@Table(name = "guest_link")
class GuestLink extends FirmOwned {

    private String purpose;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected GuestLink() {}

    GuestLink(String purpose, UUID subjectId, String tokenHash, Instant expiresAt) {
        super(Ids.next());
        this.purpose = purpose;
        this.subjectId = subjectId;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }
}
