package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How much each party to a workshop has written down of its territory; what, only the party itself reads. See D55. */
@Dependent
public class TerritoryBox extends FirmRepository {

    private record Counted(UUID party, int lines) {}

    /** By party, those with nothing too; empty for whoever is not of the firm. */
    public Map<UUID, Integer> counts(Member member, UUID workshopId) {
        Map<UUID, Integer> counts = new HashMap<>();
        ask(
                        member,
                        "select * from app.territory_counts(?)",
                        row -> new Counted(row.getObject("party_id", UUID.class), row.getInt("lines")),
                        workshopId)
                .forEach(one -> counts.put(one.party(), one.lines()));
        return counts;
    }
}
