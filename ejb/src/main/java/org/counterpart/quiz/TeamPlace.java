package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** That somebody is in a team. */
@Entity(name = "QuizTeamPlace")
@Table(name = "quiz_team_member")
class TeamPlace extends FirmOwned {

    @Column(name = "team_id", updatable = false)
    private UUID teamId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    protected TeamPlace() {}

    TeamPlace(UUID teamId, UUID memberId) {
        super(Ids.next());
        this.teamId = teamId;
        this.memberId = memberId;
    }

    UUID memberId() {
        return memberId;
    }
}
