package org.counterpart.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A person at a client organisation. */
@Entity
@Table(name = "contact")
class Contact extends FirmOwned {

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "member_id")
    private UUID memberId;

    private String name;
    private String position;
    private String email;
    private String phone;
    private String language;
    private String zone;
    private String note;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Contact() {}

    Contact(UUID organizationId, ContactData data, Instant now) {
        super(Ids.next());
        this.organizationId = organizationId;
        status = ContactStatus.ACTIVE;
        describe(data, now);
    }

    void describe(ContactData data, Instant now) {
        name = data.name();
        position = data.position();
        email = data.email();
        phone = data.phone();
        language = data.language();
        zone = data.zone();
        note = data.note();
        status = data.status() == null ? status : data.status();
        changedAt = now;
    }

    /**
     * What it takes to be let in.
     *
     * @throws Conflict if they left, or there is nowhere to write to
     */
    void requireInvitable() {
        if (hasLeft()) {
            throw new Conflict("clients.invitation.left");
        }
        if (memberId == null && email.isEmpty()) {
            throw new Conflict("clients.invitation.email");
        }
    }

    void isMember(UUID member, Instant now) {
        memberId = member;
        changedAt = now;
    }

    boolean hasLeft() {
        return status == ContactStatus.LEFT;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID memberId() {
        return memberId;
    }

    ContactData data() {
        return new ContactData(name, position, email, phone, language, zone, note, status);
    }

    ContactDetails details(ContactAccess access) {
        return new ContactDetails(id(), version(), organizationId, memberId, access, data(), changedAt);
    }
}
