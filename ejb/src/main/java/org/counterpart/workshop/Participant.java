package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.Stale;
import org.counterpart.firm.FirmOwned;

/** Somebody who is invited, of one of the parties. How to reach them is kept apart, in {@link WaysToReach}. */
@Entity
@Table(name = "workshop_participant")
class Participant extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(name = "contact_id", updatable = false)
    private UUID contactId;

    private String name;

    private String position;

    private boolean sponsor;

    @Enumerated(EnumType.STRING)
    private Coming answer;

    @Column(name = "invited_at")
    private Instant invitedAt;

    protected Participant() {}

    Participant(UUID workshopId, UUID partyId, UUID contactId, String name, String position, boolean sponsor) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.partyId = partyId;
        this.contactId = contactId;
        this.answer = Coming.OPEN;
        describe(name, position, sponsor);
    }

    final void describe(String newName, String newPosition, boolean sponsors) {
        name = newName;
        position = newPosition;
        sponsor = sponsors;
    }

    void sponsorsNoMore() {
        sponsor = false;
    }

    void answers(Coming now) {
        answer = now;
    }

    void invited(Instant at) {
        invitedAt = at;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID partyId() {
        return partyId;
    }

    String name() {
        return name;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    /** Both rows as one: what was read changed if either did. */
    static void requireVersion(Participant person, WaysToReach reach, long seen) {
        long now = versionOf(person, reach);
        if (seen != now) {
            throw new Stale(now);
        }
    }

    private static long versionOf(Participant person, WaysToReach reach) {
        return person.version() + reach.version() - 1;
    }

    ParticipantDetails details(WaysToReach reach) {
        ParticipantData data = new ParticipantData(partyId, contactId, name, position, sponsor, reach.data());
        return new ParticipantDetails(id(), versionOf(this, reach), data, answer, invitedAt);
    }

    ParticipantRow row() {
        return new ParticipantRow(id(), version(), partyId, contactId, name, position, sponsor, answer);
    }
}
