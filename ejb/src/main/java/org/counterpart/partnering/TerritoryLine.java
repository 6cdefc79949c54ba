package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A ground in a party's list: its own alone until all lists are shown together; the database keeps that. */
@Entity
@Table(name = "territory_line")
class TerritoryLine extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    private String ground;

    @Enumerated(EnumType.STRING)
    private TerritoryKind kind;

    @Enumerated(EnumType.STRING)
    private Holding holding;

    @Column(name = "holder_id")
    private UUID holderId;

    private String note;

    protected TerritoryLine() {}

    TerritoryLine(UUID workshopId, UUID partyId, TerritoryData data) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.partyId = partyId;
        change(data);
    }

    final void change(TerritoryData data) {
        ground = data.ground();
        kind = data.kind();
        holding = data.holding();
        holderId = data.holderId();
        note = data.note();
    }

    boolean isOf(UUID workshop, UUID party) {
        return workshopId.equals(workshop) && partyId.equals(party);
    }

    TerritoryRow row() {
        return new TerritoryRow(id(), version(), partyId, new TerritoryData(ground, kind, holding, holderId, note));
    }
}
