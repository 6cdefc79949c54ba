package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** What a facilitator did with a ground of the joint map: said that it is another one, or put it on the agenda. */
@Entity
@Table(name = "territory_ground")
class TerritoryGround extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(updatable = false)
    private String ground;

    private String joins;

    @Column(name = "block_id")
    private UUID blockId;

    protected TerritoryGround() {}

    TerritoryGround(UUID workshopId, String ground) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.ground = ground;
    }

    /** @param other the words of the ground it is the same as; {@code null}: it is one of its own again */
    void join(String other) {
        joins = other;
    }

    void discussedIn(UUID block) {
        blockId = block;
    }

    String ground() {
        return ground;
    }

    String joins() {
        return joins;
    }

    UUID blockId() {
        return blockId;
    }
}
