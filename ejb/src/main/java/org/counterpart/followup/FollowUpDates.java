package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.firm.Member;
import org.counterpart.workshop.CalendarDate;
import org.counterpart.workshop.CalendarDates;
import org.counterpart.workshop.OpenWorkshop;

/** Puts the follow-ups of a workshop into its calendar: half an hour at nine where the party is. */
@Dependent
class FollowUpDates implements CalendarDates {

    private static final int MINUTES = 30;

    @Inject
    FollowUpRepository followUps;

    @Inject
    IssueClock clocks;

    @Override
    public List<CalendarDate> of(Member member, OpenWorkshop workshop) {
        Map<UUID, BusinessSide> sides = clocks.sides(member, workshop.id());
        return followUps.followUps(member, workshop.id()).stream()
                .filter(one -> sides.containsKey(one.partyId()))
                .map(one -> date(workshop, one, sides.get(one.partyId()).zone()))
                .toList();
    }

    private static CalendarDate date(OpenWorkshop workshop, FollowUp one, ZoneId zone) {
        LocalDateTime begins = LocalDateTime.ofInstant(one.dueAt(), zone);
        return new CalendarDate(
                one.id(),
                one.version(),
                new Phrase(
                        "followup.calendar." + one.milestone(),
                        Map.of("party", workshop.party(one.partyId()).name())),
                begins,
                begins.plusMinutes(MINUTES),
                zone,
                false);
    }
}
