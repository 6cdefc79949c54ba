package org.counterpart.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** That somebody who does not sign in was asked about an issue, or told of its end, by a link. It never changes. */
@Entity
@Table(name = "workshop_issue_asked")
class IssueAsking extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "issue_id", updatable = false)
    private UUID issueId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private int level;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private boolean acts;

    @Column(name = "contact_id", updatable = false)
    private UUID contactId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String zone;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    protected IssueAsking() {}

    /** @param step that opened the level on which they are asked; or with which the ladder ended: then they only read */
    IssueAsking(UUID id, Issue issue, IssueStep step, UUID partyId, Addressing.Person person) {
        super(id);
        this.workshopId = issue.workshopId();
        this.issueId = issue.id();
        this.partyId = partyId;
        this.level = step.move().level();
        this.name = person.name();
        this.acts = step.kind() != StepKind.ENDED;
        this.contactId = person.contactId();
        this.participantId = person.contactId() == null ? person.participantId() : null;
        this.language = person.language();
        this.zone = person.zone().getId();
        this.askedAt = step.takenAt();
    }
}
