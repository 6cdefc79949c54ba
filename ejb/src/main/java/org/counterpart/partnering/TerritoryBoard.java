package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** That the lists of a workshop are shown together: once, for good. Has the workshop's id. */
@Entity
@Table(name = "territory_board")
class TerritoryBoard extends FirmOwned {

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "shown_at", updatable = false)
    private Instant shownAt;

    protected TerritoryBoard() {}

    TerritoryBoard(Member member, UUID workshopId, Instant now) {
        super(workshopId);
        this.memberId = member.id();
        this.memberName = member.name();
        this.shownAt = now;
    }

    String memberName() {
        return memberName;
    }

    Instant shownAt() {
        return shownAt;
    }
}
