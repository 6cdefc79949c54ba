package org.counterpart.staffing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.Workdays;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.PartyRow;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantStatus;

/** Whom to put on an engagement. */
@Stateless
public class SuggestionService {

    /** Everybody who takes engagements. */
    private static final ConsultantFilter ACTIVE =
            new ConsultantFilter(null, null, null, null, null, ConsultantStatus.ACTIVE, null, null);

    @Inject
    EngagementDoor door;

    @Inject
    BookingRepository bookings;

    @Inject
    BookingDesk desk;

    @Inject
    AvailabilityService availability;

    @Inject
    Clock clock;

    /**
     * Everybody who takes engagements, the best first, with reasons: of all of them, colleagues, leave, bookings and
     * certificates are one question each.
     */
    public List<Suggestion> suggestions(Member member, UUID engagement, SuggestionQuestion question) {
        member.require(Role.VP, Role.CONSULTANT);
        OpenEngagement open = door.open(member, engagement);
        SuggestionQuestion asked =
                question.within(open.startsOn(), open.endsOn(), LocalDate.now(clock.withZone(open.zone())));
        LocalDate from = Weeks.monday(asked.from());
        LocalDate to = Weeks.monday(asked.to()).plusDays(6);
        List<Workdays> people = availability.calendars(member, ACTIVE, from, to);
        Map<UUID, List<Commitment>> commitments =
                bookings.everybodys(member, from, to).stream().collect(groupingBy(Commitment::consultantId));
        Map<UUID, List<Certificate>> certificates = open.programmeId() == null
                ? Map.of()
                : bookings.certificates(member, open.programmeId()).stream()
                        .collect(groupingBy(Certificate::consultantId));
        Ranking ranking = new Ranking(
                new Ranking.Wanted(
                        open.languages(), zones(member, open), open.specialities(), desk.frame(member, open)),
                asked);
        return people.stream()
                .map(person -> {
                    UUID id = person.who().id();
                    List<Commitment> theirs = commitments.getOrDefault(id, List.of());
                    return ranking.of(
                            person,
                            theirs.stream().map(Commitment::booked).toList(),
                            certificates.getOrDefault(id, List.of()),
                            theirs.stream().anyMatch(one -> engagement.equals(one.engagementId())));
                })
                .sorted(Ranking.BEST_FIRST)
                .toList();
    }

    private List<ZoneId> zones(Member member, OpenEngagement open) {
        List<UUID> organizations = open.parties().stream()
                .map(PartyRow::organizationId)
                .filter(Objects::nonNull)
                .toList();
        List<ZoneId> zones =
                bookings.zones(member, organizations).stream().map(ZoneId::of).toList();
        return zones.isEmpty() ? List.of(open.zone()) : zones;
    }
}
