package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.firm.WorkshopClocks;

/** The business clock between the parties of a workshop, by where their organisations are. */
@Dependent
class IssueClock {

    @Inject
    WorkshopClocks clocks;

    BusinessClock of(Member member, UUID workshopId) {
        return new BusinessClock(List.copyOf(sides(member, workshopId).values()));
    }

    /** When each party is at work. */
    Map<UUID, BusinessSide> sides(Member member, UUID workshopId) {
        return clocks.of(member, workshopId).stream()
                .collect(Collectors.toMap(
                        WorkshopClocks.PartyClock::partyId, IssueClock::side, (one, same) -> one, LinkedHashMap::new));
    }

    /** The clocks of the parties, for somebody who was asked by link. */
    List<WorkshopClocks.PartyClock> of(Guest guest, UUID workshopId) {
        return clocks.of(guest, workshopId);
    }

    static BusinessClock of(List<WorkshopClocks.PartyClock> clocks) {
        return new BusinessClock(clocks.stream().map(IssueClock::side).toList());
    }

    private static BusinessSide side(WorkshopClocks.PartyClock clock) {
        return new BusinessSide(clock.zone(), clock.country(), null);
    }
}
