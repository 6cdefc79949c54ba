package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Whose clocks and whose holidays count between the parties of a workshop: for everybody who reaches it. */
@Dependent
public class WorkshopClocks extends FirmRepository {

    private static final String CLOCKS = "select * from app.workshop_clocks(?)";

    /**
     * Where a party is at work.
     *
     * @param partyId the engagement's
     * @param name its organisation's
     * @param country ISO 3166-1 alpha-2; {@code ""}: nobody said
     */
    public record PartyClock(UUID partyId, String name, ZoneId zone, String country) {}

    /** The clocks of all parties, in their order; none of a workshop that the member does not reach. */
    public List<PartyClock> of(Member member, UUID workshopId) {
        return ask(member, CLOCKS, WorkshopClocks::clock, workshopId);
    }

    /** The same for somebody who came by a link that is about this workshop, or an issue in it. */
    public List<PartyClock> of(Guest guest, UUID workshopId) {
        return ask(guest, CLOCKS, WorkshopClocks::clock, workshopId);
    }

    private static PartyClock clock(ResultSet row) throws SQLException {
        return new PartyClock(
                row.getObject("party_id", UUID.class),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getString("country"));
    }
}
