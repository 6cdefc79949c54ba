package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Whose clocks and whose holidays count between the parties of a workshop: for everybody who reaches it. */
@Dependent
public class WorkshopClocks extends FirmRepository {

    /**
     * Where a party is at work.
     *
     * @param partyId the engagement's
     * @param country ISO 3166-1 alpha-2; {@code ""}: nobody said
     */
    public record PartyClock(UUID partyId, ZoneId zone, String country) {}

    /** The clocks of all parties, in their order; none of a workshop that the member does not reach. */
    public List<PartyClock> of(Member member, UUID workshopId) {
        return ask(
                member,
                "select * from app.workshop_clocks(?)",
                row -> new PartyClock(
                        row.getObject("party_id", UUID.class),
                        ZoneId.of(row.getString("zone")),
                        row.getString("country")),
                workshopId);
    }
}
