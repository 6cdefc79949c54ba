package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** What a party says to another's sacrifice. History: the newest counts, the earlier stay. */
@Entity
@Table(name = "sacrifice_mark")
class SacrificeMark extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "sacrifice_id", updatable = false)
    private UUID sacrificeId;

    @Column(name = "stating_party_id", updatable = false)
    private UUID statingPartyId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private int wording;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mark mark;

    @Column(updatable = false)
    private String words;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "marked_at", updatable = false)
    private Instant markedAt;

    protected SacrificeMark() {}

    SacrificeMark(Sacrifice sacrifice, UUID partyId, MarkData data, String name, Instant now) {
        super(Ids.next());
        this.workshopId = sacrifice.workshopId();
        this.sacrificeId = sacrifice.id();
        this.statingPartyId = sacrifice.partyId();
        this.partyId = partyId;
        this.wording = data.wording();
        this.mark = data.mark();
        this.words = data.words();
        this.memberName = name;
        this.markedAt = now;
    }

    UUID sacrificeId() {
        return sacrificeId;
    }

    SacrificeMarkRow row() {
        return new SacrificeMarkRow(partyId, wording, mark, words, memberName, markedAt);
    }
}
