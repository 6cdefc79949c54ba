package org.counterpart.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.ParticipantRow;

/** What somebody in the room said. What comes from phones is written by the database's own function alone. */
@Entity
@Table(name = "contribution")
class Contribution extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "block_id", updatable = false)
    private UUID blockId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Captures kind;

    private String text;

    @Column(updatable = false)
    private boolean aloud;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private String name;

    private String theme;

    private boolean hidden;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(updatable = false)
    private Instant at;

    protected Contribution() {}

    /**
     * Typed by a facilitator, so that everybody sees it at once.
     *
     * @param author who said it; {@code null}: the block names nobody, or nobody says
     * @param at {@code null} where the block names nobody
     */
    Contribution(UUID workshopId, UUID blockId, Captures kind, String text, ParticipantRow author, Instant at) {
        // Where nobody is named, not even the id may tell when.
        super(at == null ? UUID.randomUUID() : Ids.next());
        this.workshopId = workshopId;
        this.blockId = blockId;
        this.kind = kind;
        this.text = text;
        this.aloud = true;
        this.participantId = author == null ? null : author.id();
        this.partyId = author == null ? null : author.partyId();
        this.name = author == null ? "" : author.name();
        this.theme = "";
        this.at = at;
    }

    void change(ContributionData data) {
        text = data.text();
        theme = data.theme();
        hidden = data.hidden();
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID blockId() {
        return blockId;
    }

    Captures kind() {
        return kind;
    }

    boolean isHidden() {
        return hidden;
    }

    ContributionRow row() {
        return new ContributionRow(
                id(),
                version(),
                blockId,
                kind,
                text,
                theme,
                aloud,
                participantId,
                partyId,
                name,
                hidden,
                releasedAt,
                at);
    }
}
